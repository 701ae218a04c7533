// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/store/secret_store.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// A promise that is kept in any case: a job that goes without an answer counts as cancelled.
template <typename T> class Answer
{
public:
    Answer() { m_promise.start(); }
    ~Answer() { give(failure(ErrorKind::Cancelled, u"the keychain did not answer"_s)); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }
    void give(Result<T> result)
    {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

QString service()
{
    return u"OrgDesk"_s;
}

// Its text is the keychain's own; a secret is not in it.
Error keychainError(const QKeychain::Job &job)
{
    return makeError(ErrorKind::NoSafeStore, job.errorString());
}

class SystemKeychain : public SecretStore
{
public:
    QFuture<Result<std::optional<QString>>> read(const OrganizationKey &key) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        auto answer = std::make_shared<Answer<std::optional<QString>>>();
        QObject::connect(job, &QKeychain::Job::finished, job, [job, answer] {
            if (job->error() == QKeychain::NoError)
                answer->give(std::optional(job->textData()));
            else if (job->error() == QKeychain::EntryNotFound)
                answer->give(std::optional<QString>());
            else
                answer->give(failure(keychainError(*job)));
        });
        start(job, key);
        return answer->future();
    }

    QFuture<Result<void>> write(const OrganizationKey &key, const QString &secret) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(secret);
        return done(job, key);
    }

    QFuture<Result<void>> remove(const OrganizationKey &key) override
    {
        return done(new QKeychain::DeletePasswordJob(service()), key);
    }

private:
    static void start(QKeychain::Job *job, const OrganizationKey &key)
    {
        job->setKey(canonical(key));
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->start();
    }

    static QFuture<Result<void>> done(QKeychain::Job *job, const OrganizationKey &key)
    {
        auto answer = std::make_shared<Answer<void>>();
        QObject::connect(job, &QKeychain::Job::finished, job, [job, answer] {
            const bool well =
                job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            answer->give(well ? Result<void>() : failure(keychainError(*job)));
        });
        start(job, key);
        return answer->future();
    }
};

} // namespace

std::unique_ptr<SecretStore> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

QFuture<Result<std::optional<QString>>> MemorySecrets::read(const OrganizationKey &key)
{
    const auto found = m_secrets.constFind(canonical(key));
    return ready<std::optional<QString>>(found == m_secrets.cend() ? std::nullopt
                                                                   : std::optional(*found));
}

QFuture<Result<void>> MemorySecrets::write(const OrganizationKey &key, const QString &secret)
{
    m_secrets.insert(canonical(key), secret);
    return ready<void>({});
}

QFuture<Result<void>> MemorySecrets::remove(const OrganizationKey &key)
{
    m_secrets.remove(canonical(key));
    return ready<void>({});
}

} // namespace OrgDesk
