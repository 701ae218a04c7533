// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/sandbox/name_pool.h"

#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Sandbox {

namespace {

struct Part
{
    const char *text;
    const char *latin;
};

constexpr Part surnames[] = {
    {"王", "wang"},  {"李", "li"},    {"张", "zhang"}, {"刘", "liu"},      {"陈", "chen"},
    {"杨", "yang"},  {"黄", "huang"}, {"赵", "zhao"},  {"周", "zhou"},     {"吴", "wu"},
    {"徐", "xu"},    {"孙", "sun"},   {"马", "ma"},    {"朱", "zhu"},      {"胡", "hu"},
    {"郭", "guo"},   {"何", "he"},    {"高", "gao"},   {"林", "lin"},      {"罗", "luo"},
    {"郑", "zheng"}, {"梁", "liang"}, {"谢", "xie"},   {"宋", "song"},     {"唐", "tang"},
    {"许", "xu"},    {"韩", "han"},   {"冯", "feng"},  {"邓", "deng"},     {"曹", "cao"},
    {"彭", "peng"},  {"曾", "zeng"},  {"肖", "xiao"},  {"田", "tian"},     {"董", "dong"},
    {"袁", "yuan"},  {"潘", "pan"},   {"于", "yu"},    {"蒋", "jiang"},    {"蔡", "cai"},
    {"余", "yu"},    {"杜", "du"},    {"叶", "ye"},    {"程", "cheng"},    {"苏", "su"},
    {"魏", "wei"},   {"吕", "lv"},    {"丁", "ding"},  {"欧阳", "ouyang"}, {"上官", "shangguan"},
};

constexpr Part givenNames[] = {
    {"伟", "wei"},        {"芳", "fang"},      {"娜", "na"},         {"敏", "min"},
    {"静", "jing"},       {"丽", "li"},        {"强", "qiang"},      {"磊", "lei"},
    {"军", "jun"},        {"洋", "yang"},      {"勇", "yong"},       {"艳", "yan"},
    {"杰", "jie"},        {"涛", "tao"},       {"明", "ming"},       {"超", "chao"},
    {"霞", "xia"},        {"平", "ping"},      {"刚", "gang"},       {"秀英", "xiuying"},
    {"桂英", "guiying"},  {"建华", "jianhua"}, {"志强", "zhiqiang"}, {"海燕", "haiyan"},
    {"晓东", "xiaodong"}, {"雨欣", "yuxin"},   {"梓涵", "zihan"},    {"浩然", "haoran"},
    {"子轩", "zixuan"},   {"思远", "siyuan"},  {"嘉怡", "jiayi"},    {"文博", "wenbo"},
    {"诗雨", "shiyu"},    {"俊杰", "junjie"},  {"佳琪", "jiaqi"},    {"天宇", "tianyu"},
    {"欣怡", "xinyi"},    {"宇航", "yuhang"},  {"美玲", "meiling"},  {"国庆", "guoqing"},
    {"春梅", "chunmei"},  {"丹丹", "dandan"},  {"一诺", "yinuo"},    {"明哲", "mingzhe"},
    {"若曦", "ruoxi"},    {"乐", "le"},        {"博文", "bowen"},    {"雪", "xue"},
    {"瑞", "rui"},        {"晨", "chen"},
};

constexpr Part japaneseFamily[] = {
    {"佐藤", "sato"},      {"鈴木", "suzuki"},    {"高橋", "takahashi"}, {"田中", "tanaka"},
    {"伊藤", "ito"},       {"渡辺", "watanabe"},  {"山本", "yamamoto"},  {"中村", "nakamura"},
    {"小林", "kobayashi"}, {"加藤", "kato"},      {"吉田", "yoshida"},   {"山田", "yamada"},
    {"佐々木", "sasaki"},  {"松本", "matsumoto"},
};

constexpr Part japaneseGiven[] = {
    {"翔太", "shota"},  {"陽菜", "hina"},    {"さくら", "sakura"}, {"健一", "kenichi"},
    {"美咲", "misaki"}, {"大輔", "daisuke"}, {"結衣", "yui"},      {"拓也", "takuya"},
    {"直樹", "naoki"},  {"恵子", "keiko"},   {"蓮", "ren"},        {"葵", "aoi"},
};

constexpr const char *englishFirst[] = {
    "Emma",  "Liam",  "Olivia", "Noah",  "Sophia", "James",   "Amelia", "Lucas", "Grace",  "Daniel",
    "Chloe", "Oscar", "Zoë",    "Björn", "José",   "Siobhán", "Priya",  "Ahmed", "Nguyễn", "Łukasz",
};

constexpr const char *englishLast[] = {
    "Smith",        "Johnson", "O'Connor", "Müller",   "García",    "Brown",   "Wilson",
    "Taylor",       "Núñez",   "Patel",    "Kowalski", "Anderson",  "Lefèvre", "Rossi",
    "van der Berg", "Khan",    "Silva",    "Novák",    "MacDonald", "Lee",
};

constexpr const char *titles[] = {
    "软件工程师",
    "高级软件工程师",
    "测试工程师",
    "产品经理",
    "交互设计师",
    "数据分析师",
    "运营专员",
    "客户经理",
    "销售代表",
    "会计",
    "出纳",
    "人事专员",
    "招聘专员",
    "法务专员",
    "采购专员",
    "行政助理",
    "Solution Architect",
    "Technical Writer",
    "カスタマーサポート",
    "硬件工程师",
    "算法工程师",
    "运维工程师",
    "市场专员",
    "内容编辑",
    "供应链专员",
    "质量工程师",
    "实习生",
};

constexpr const char *leaderTitles[] = {"经理", "高级经理",  "总监",  "部门负责人",
                                        "组长", "Team Lead", "副总裁"};

constexpr const char *cities[] = {"北京", "上海", "深圳",   "广州",   "杭州",
                                  "成都", "武汉", "西安",   "南京",   "苏州",
                                  "东京", "大阪", "新加坡", "London", "San Francisco"};

constexpr TriName firstLevel[] = {
    {"产品研发中心", "製品開発センター", "Product & Engineering"},
    {"销售中心", "営業センター", "Sales"},
    {"市场部", "マーケティング部", "Marketing"},
    {"客户服务部", "カスタマーサービス部", "Customer Service"},
    {"供应链中心", "サプライチェーンセンター", "Supply Chain"},
    {"人力资源部", "人事部", "Human Resources"},
    {"财务部", "財務部", "Finance"},
    {"法务部", "法務部", "Legal"},
    {"海外事业部", "海外事業部", "International"},
    {"战略投资部", "戦略投資部", "Strategy & Investment"},
    {"信息技术部", "情報システム部", "IT"},
    {"行政部", "総務部", "Administration"},
};

constexpr TriName secondLevel[] = {
    {"华东大区", "華東エリア", "East China"},
    {"华南大区", "華南エリア", "South China"},
    {"华北大区", "華北エリア", "North China"},
    {"西南大区", "西南エリア", "Southwest China"},
    {"日本区", "日本エリア", "Japan"},
    {"欧洲区", "欧州エリア", "Europe"},
    {"平台部", "プラットフォーム部", "Platform"},
    {"移动端部", "モバイル部", "Mobile"},
    {"数据智能部", "データインテリジェンス部", "Data Intelligence"},
    {"基础架构部", "インフラ部", "Infrastructure"},
    {"质量部", "品質部", "Quality"},
    {"设计部", "デザイン部", "Design"},
    {"运营部", "運営部", "Operations"},
    {"商务部", "ビジネス部", "Business Development"},
    {"培训部", "研修部", "Training"},
    {"审计部", "監査部", "Audit"},
    {"采购部", "購買部", "Purchasing"},
    {"物流部", "物流部", "Logistics"},
};

constexpr TriName thirdLevel[] = {
    {"上海分部", "上海支部", "Shanghai Branch"},
    {"杭州分部", "杭州支部", "Hangzhou Branch"},
    {"深圳分部", "深圳支部", "Shenzhen Branch"},
    {"成都分部", "成都支部", "Chengdu Branch"},
    {"东京分部", "東京支部", "Tokyo Branch"},
    {"大客户组", "大口顧客チーム", "Key Accounts"},
    {"渠道组", "チャネルチーム", "Channels"},
    {"后端组", "バックエンドチーム", "Backend"},
    {"前端组", "フロントエンドチーム", "Frontend"},
    {"测试组", "テストチーム", "Testing"},
    {"运维组", "運用チーム", "Site Reliability"},
    {"算法组", "アルゴリズムチーム", "Algorithms"},
    {"用户研究组", "ユーザー調査チーム", "User Research"},
    {"薪酬组", "給与チーム", "Payroll"},
    {"招聘组", "採用チーム", "Recruiting"},
    {"总账组", "総勘定チーム", "General Ledger"},
};

constexpr TriName deepLevel[] = {
    {"项目一组", "プロジェクト第一", "Project Alpha"},
    {"项目二组", "プロジェクト第二", "Project Beta"},
    {"项目三组", "プロジェクト第三", "Project Gamma"},
    {"早班", "早番", "Early Shift"},
    {"晚班", "遅番", "Late Shift"},
    {"创新小组", "イノベーション班", "Innovation Squad"},
    {"支持小组", "サポート班", "Support Squad"},
    {"交付小组", "デリバリー班", "Delivery Squad"},
    {"预研小组", "先行研究班", "Research Squad"},
    {"专项小组", "特命班", "Task Force"},
};

template <size_t N> const Part &pick(Random &random, const Part (&pool)[N])
{
    return pool[random.below(static_cast<int>(N))];
}

template <size_t N> QString pick(Random &random, const char *const (&pool)[N])
{
    return QString::fromUtf8(pool[random.below(static_cast<int>(N))]);
}

QString capitalized(const char *latin)
{
    QString text = QString::fromLatin1(latin);
    text[0] = text[0].toUpper();
    return text;
}

PersonName composed(const Part &family, const Part &given)
{
    return {QString::fromUtf8(family.text) + QString::fromUtf8(given.text),
            capitalized(given.latin) + u' ' + capitalized(family.latin),
            QString::fromLatin1(given.latin) + u'.' + QString::fromLatin1(family.latin), false};
}

} // namespace

PersonName makePersonName(Random &random)
{
    const int kind = random.below(100);
    if (kind < 84)
        return composed(pick(random, surnames), pick(random, givenNames));
    if (kind < 92) {
        PersonName name = composed(pick(random, japaneseFamily), pick(random, japaneseGiven));
        name.name.insert(name.name.size() > 3 ? 2 : 1, u' ');
        name.foreign = true;
        return name;
    }
    const QString first = pick(random, englishFirst);
    const QString last = pick(random, englishLast);
    QString mail;
    for (const QChar c : (first + u'.' + last).normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= u'a' && c <= u'z') || c == u'.')
            mail += c;
    }
    return {first + u' ' + last, first + u' ' + last, mail, true};
}

QString makeJobTitle(Random &random, bool leads)
{
    return leads ? pick(random, leaderTitles) : pick(random, titles);
}

QString makeCity(Random &random)
{
    return pick(random, cities);
}

std::span<const TriName> firstLevelNames()
{
    return firstLevel;
}

TriName lowerLevelName(Random &random, int level)
{
    const std::span<const TriName> pool = level == 2 ? std::span<const TriName>(secondLevel)
        : level == 3                                 ? std::span<const TriName>(thirdLevel)
                                                     : std::span<const TriName>(deepLevel);
    return pool[static_cast<size_t>(random.below(static_cast<int>(pool.size())))];
}

QStringList awkwardPersonNames()
{
    QString longest;
    while (longest.size() < 200)
        longest += u"长名字"_s;
    longest.truncate(200);
    return {u"<b>Bold</b> & <script>alert(1)</script>"_s,
            u"\"Quoted\" 'Name' \\ back"_s,
            u"👩‍💻 Ada 🚀 Emoji"_s,
            u"שלום עולם"_s,
            u"محمد الأمين"_s,
            longest,
            u"=HYPERLINK(\"http://example.com\",\"x\")"_s,
            u"+SUM(A1:A9)"_s,
            u"@cmd"_s,
            u"-2+3"_s,
            u"Robert'); DROP TABLE people;--"_s,
            u"Line\u2028Separator"_s,
            u"Zero\u200bWidth"_s,
            u"Ｆｕｌｌ　Ｗｉｄｔｈ"_s,
            u"e\u0301le\u0300ve combining"_s,
            u" leading and trailing "_s,
            u"𠮷野家"_s,
            u"%1 %s {0} $HOME"_s,
            u"comma, semicolon; tab\tend"_s};
}

QStringList awkwardDepartmentNames()
{
    QString longest;
    while (longest.size() < 200)
        longest += u"很长的部门名称"_s;
    longest.truncate(200);
    return {u"<b>Research<br> & \"Co\""_s,
            u"🚀 Moonshot"_s,
            u"=1+1 Department"_s,
            u"מחלקה מיוחדת"_s,
            longest,
            u"R&D; \"Labs\", Ltd."_s};
}

} // namespace OrgDesk::Sandbox
