// SPDX-License-Identifier: Apache-2.0
#include "packages/zip_archive.h"

#include <QFile>

#include <zip.h>

namespace packages {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;
using filing::fail;
using filing::Result;

namespace {

constexpr zip_int64_t mostNames = 100'000;

struct CloseMember
{
    void operator()(zip_file_t *member) const { zip_fclose(member); }
};

auto damaged(const QString &part)
{
    auto failure = fail(ErrorKind::Input, u"APP_FILE_DAMAGED"_s, part);
    failure.value().params.insert(u"part"_s, part);
    return failure;
}

} // namespace

void ZipArchive::Close::operator()(zip *archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int error = 0;
    if (auto *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error))
        return ZipArchive(archive);
    return damaged(u"zip"_s);
}

QStringList ZipArchive::names() const
{
    QStringList names;
    const auto count = qMin(zip_get_num_entries(m_archive.get(), 0), mostNames);
    for (zip_int64_t i = 0; i < count; ++i)
        names.append(QString::fromUtf8(zip_get_name(m_archive.get(), zip_uint64_t(i), ZIP_FL_ENC_RAW)));
    return names;
}

Result<QByteArray> ZipArchive::read(const QString &name, qint64 most) const
{
    const std::unique_ptr<zip_file_t, CloseMember> member(
        zip_fopen(m_archive.get(), name.toUtf8().constData(), ZIP_FL_ENC_RAW));
    if (!member)
        return damaged(name.section(u'/', -1));
    QByteArray content;
    char block[16 * 1024];
    for (;;) {
        const auto count = zip_fread(member.get(), block, sizeof block);
        if (count < 0)
            return damaged(name.section(u'/', -1));
        if (count == 0)
            return content;
        if (content.size() + count > most)
            return fail(ErrorKind::Input, u"APP_FILE_TOO_LARGE"_s, name);
        content.append(block, qsizetype(count));
    }
}

} // namespace packages
