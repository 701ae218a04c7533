// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/search/name_readings.h"

#include <array>

namespace OrgDesk {

namespace {

// Those that ICU reads as meant today are here too, where the character has another reading that
// another version may take for the usual one. A name with two readings stands twice.
constexpr auto families = std::to_array<HanReading>({
    {u"万俟", u"mo qi"},     {u"尉迟", u"yu chi"},  {u"尉遲", u"yu chi"},
    {u"单于", u"chan yu"},   {u"單于", u"chan yu"}, {u"长孙", u"zhang sun"},
    {u"長孫", u"zhang sun"}, {u"澹台", u"tan tai"}, {u"澹臺", u"tan tai"},
    {u"令狐", u"ling hu"},   {u"宰父", u"zai fu"},  {u"乐正", u"yue zheng"},
    {u"樂正", u"yue zheng"}, {u"拓跋", u"tuo ba"},  {u"单", u"shan"},
    {u"單", u"shan"},        {u"曾", u"zeng"},      {u"仇", u"qiu"},
    {u"解", u"xie"},         {u"查", u"zha"},       {u"任", u"ren"},
    {u"区", u"ou"},          {u"區", u"ou"},        {u"朴", u"piao"},
    {u"乐", u"yue"},         {u"樂", u"yue"},       {u"盖", u"ge"},
    {u"蓋", u"ge"},          {u"华", u"hua"},       {u"華", u"hua"},
    {u"种", u"chong"},       {u"重", u"chong"},     {u"洗", u"xian"},
    {u"冼", u"xian"},        {u"尹", u"yin"},       {u"尉", u"wei"},
    {u"员", u"yun"},         {u"員", u"yun"},       {u"繁", u"po"},
    {u"黑", u"he"},          {u"折", u"she"},       {u"秘", u"bi"},
    {u"缪", u"miao"},        {u"繆", u"miao"},      {u"宓", u"mi"},
    {u"晟", u"cheng"},       {u"召", u"shao"},      {u"覃", u"qin"},
    {u"翟", u"zhai"},        {u"隗", u"wei"},       {u"燕", u"yan"},
    {u"纪", u"ji"},          {u"紀", u"ji"},        {u"葛", u"ge"},
    {u"谌", u"chen"},        {u"諶", u"chen"},      {u"谌", u"shen"},
    {u"諶", u"shen"},        {u"郗", u"xi"},        {u"郗", u"chi"},
    {u"郄", u"qie"},         {u"郄", u"xi"},        {u"郇", u"xun"},
    {u"车", u"che"},         {u"車", u"che"},       {u"逄", u"pang"},
    {u"逢", u"pang"},        {u"钭", u"tou"},       {u"鈄", u"tou"},
    {u"阚", u"kan"},         {u"闞", u"kan"},       {u"那", u"na"},
    {u"哈", u"ha"},          {u"柏", u"bai"},       {u"卜", u"bu"},
    {u"石", u"shi"},         {u"俞", u"yu"},        {u"於", u"yu"},
    {u"祭", u"zhai"},        {u"沈", u"shen"},      {u"贾", u"jia"},
    {u"賈", u"jia"},         {u"牟", u"mu"},        {u"宁", u"ning"},
    {u"寧", u"ning"},        {u"甯", u"ning"},      {u"臧", u"zang"},
    {u"藏", u"zang"},        {u"盛", u"sheng"},     {u"强", u"qiang"},
    {u"強", u"qiang"},       {u"薄", u"bo"},        {u"句", u"gou"},
    {u"都", u"du"},          {u"乜", u"nie"},       {u"佴", u"nai"},
    {u"能", u"nai"},         {u"莘", u"shen"},      {u"么", u"yao"},
    {u"冯", u"feng"},        {u"馮", u"feng"},      {u"相", u"xiang"},
    {u"应", u"ying"},        {u"應", u"ying"},      {u"曲", u"qu"},
});

constexpr auto doubles = std::to_array<QStringView>({
    u"欧阳", u"歐陽", u"司马", u"司馬", u"上官", u"诸葛", u"諸葛", u"东方", u"東方", u"皇甫",
    u"公孙", u"公孫", u"慕容", u"司徒", u"夏侯", u"宇文", u"轩辕", u"軒轅", u"独孤", u"獨孤",
    u"南宫", u"南宮", u"端木", u"西门", u"西門", u"鲜于", u"鮮于", u"闻人", u"聞人", u"申屠",
    u"公冶", u"呼延", u"钟离", u"鍾離", u"赫连", u"赫連", u"濮阳", u"濮陽", u"淳于", u"太史",
    u"太叔", u"仲孙", u"仲孫", u"百里", u"东郭", u"東郭", u"公羊", u"左丘", u"梁丘", u"闾丘",
    u"閭丘", u"完颜", u"完顏", u"纳兰", u"納蘭", u"耶律", u"贺兰", u"賀蘭", u"第五",
});

constexpr auto given = std::to_array<HanReading>({
    {u"长", u"chang zhang"}, {u"長", u"chang zhang"}, {u"晟", u"sheng cheng"},
    {u"柏", u"bai bo"},      {u"乐", u"le yue"},      {u"樂", u"le yue"},
    {u"朝", u"chao zhao"},   {u"重", u"zhong chong"}, {u"茜", u"qian xi"},
    {u"曾", u"zeng"},        {u"单", u"dan shan"},    {u"單", u"dan shan"},
    {u"解", u"jie xie"},     {u"珩", u"heng"},        {u"率", u"shuai"},
    {u"拓", u"tuo"},         {u"似", u"si"},          {u"卜", u"bu"},
    {u"翟", u"zhai"},        {u"仇", u"qiu"},         {u"藏", u"cang zang"},
    {u"行", u"xing hang"},   {u"薄", u"bo"},          {u"莘", u"xin shen"},
    {u"区", u"qu ou"},       {u"區", u"qu ou"},       {u"盛", u"sheng cheng"},
    {u"仔", u"zi zai"},      {u"隽", u"jun juan"},    {u"雋", u"jun juan"},
    {u"娜", u"na nuo"},      {u"秘", u"mi bi"},
});

constexpr auto words = std::to_array<HanReading>({
    {u"成都", u"cheng du"},    {u"首都", u"shou du"},          {u"都市", u"du shi"},
    {u"都匀", u"du yun"},      {u"重庆", u"chong qing"},       {u"重慶", u"chong qing"},
    {u"重组", u"chong zu"},    {u"重組", u"chong zu"},         {u"重建", u"chong jian"},
    {u"长沙", u"chang sha"},   {u"長沙", u"chang sha"},        {u"长春", u"chang chun"},
    {u"長春", u"chang chun"},  {u"长江", u"chang jiang"},      {u"長江", u"chang jiang"},
    {u"长城", u"chang cheng"}, {u"長城", u"chang cheng"},      {u"长安", u"chang an"},
    {u"長安", u"chang an"},    {u"长三角", u"chang san jiao"}, {u"長三角", u"chang san jiao"},
    {u"长期", u"chang qi"},    {u"長期", u"chang qi"},         {u"厦门", u"xia men"},
    {u"廈門", u"xia men"},     {u"西藏", u"xi zang"},          {u"蚌埠", u"beng bu"},
    {u"六安", u"lu an"},       {u"会计", u"kuai ji"},          {u"會計", u"kuai ji"},
    {u"银行", u"yin hang"},    {u"銀行", u"yin hang"},         {u"分行", u"fen hang"},
    {u"支行", u"zhi hang"},    {u"总行", u"zong hang"},        {u"總行", u"zong hang"},
    {u"商行", u"shang hang"},  {u"投行", u"tou hang"},         {u"行业", u"hang ye"},
    {u"行業", u"hang ye"},     {u"行情", u"hang qing"},        {u"音乐", u"yin yue"},
    {u"音樂", u"yin yue"},     {u"乐器", u"yue qi"},           {u"樂器", u"yue qi"},
    {u"乐队", u"yue dui"},     {u"樂隊", u"yue dui"},          {u"声乐", u"sheng yue"},
    {u"聲樂", u"sheng yue"},   {u"单县", u"shan xian"},        {u"参差", u"cen ci"},
    {u"差旅", u"chai lü"},     {u"出差", u"chu chai"},         {u"率先", u"shuai xian"},
    {u"省亲", u"xing qin"},    {u"停泊", u"ting bo"},          {u"調整", u"tiao zheng"},
    {u"调整", u"tiao zheng"},  {u"调试", u"tiao shi"},         {u"調試", u"tiao shi"},
    {u"调解", u"tiao jie"},    {u"調解", u"tiao jie"},         {u"协调", u"xie tiao"},
    {u"協調", u"xie tiao"},    {u"空调", u"kong tiao"},        {u"空調", u"kong tiao"},
    {u"调味", u"tiao wei"},    {u"調味", u"tiao wei"},         {u"校对", u"jiao dui"},
    {u"校對", u"jiao dui"},    {u"校准", u"jiao zhun"},        {u"校準", u"jiao zhun"},
    {u"给水", u"ji shui"},     {u"給水", u"ji shui"},          {u"供给", u"gong ji"},
    {u"供給", u"gong ji"},     {u"的士", u"di shi"},           {u"大夫", u"dai fu"},
    {u"开拓", u"kai tuo"},     {u"開拓", u"kai tuo"},          {u"拓展", u"tuo zhan"},
});

} // namespace

std::span<const HanReading> familyReadings()
{
    return families;
}

std::span<const QStringView> doubleFamilies()
{
    return doubles;
}

std::span<const HanReading> givenReadings()
{
    return given;
}

std::span<const HanReading> wordReadings()
{
    return words;
}

} // namespace OrgDesk
