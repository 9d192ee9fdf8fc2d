// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

/// What a file is that was chosen as a photo and is none (the kinds of images/format.h).
QString Texts::foreignFile(const QString &kind) const
{
    if (kind == "HEIC"_L1)
        return tr("It is a HEIC picture, as iPhones store them.");
    if (kind == "VIDEO"_L1)
        return tr("It is a film.");
    if (kind == "HTML"_L1)
        return tr("It is a web page or a script.");
    if (kind == "ZIP"_L1)
        return tr("It is an archive or an office document.");
    if (kind == "PROGRAM"_L1)
        return tr("It is a program.");
    if (kind == "UNKNOWN"_L1 || kind.isEmpty())
        return tr("It is no picture that this program knows.");
    //: %1: GIF, WEBP, PDF, JPEG ...
    return tr("It is a %1 file.").arg(kind);
}

/// Photos that cannot be handed in (images/format.h, images/clean.h).
ErrorText Texts::imageError(const filing::Error &error) const
{
    const auto &code = error.code;
    const QLocale locale;
    const auto size = [&](const QString &name) {
        return locale.formattedDataSize(error.params.value(name).toLongLong(), 1);
    };
    const auto kind = error.params.value(u"kind"_s);
    if (code == "IMAGE_EMPTY"_L1)
        return {tr("The file is empty"), tr("It holds not one byte."),
                tr("Choose the photo again, or take it anew.")};
    if (code == "IMAGE_OTHER_KIND"_L1 && kind == "HEIC"_L1)
        return {tr("The file is no JPG or PNG photo"), foreignFile(kind),
                tr("Save it as JPG, or set the camera to “Most Compatible” and take it again.")};
    if (code == "IMAGE_OTHER_KIND"_L1)
        return {tr("The file is no JPG or PNG photo"), foreignFile(kind),
                tr("Choose the photo of the original as JPG or PNG.")};
    if (code == "IMAGE_TOO_LARGE"_L1)
        return {tr("The photo has too many bytes"),
                error.params.contains(u"bytes"_s)
                    ? tr("It has %1; %2 are taken.").arg(size(u"bytes"_s), size(u"maxBytes"_s))
                    : tr("It is larger than what is taken."),
                tr("Take the photo with fewer pixels, or save it smaller.")};
    if (code == "IMAGE_TOO_MANY_PIXELS"_L1)
        return {tr("The photo has too many pixels"),
                tr("It claims to be %1 × %2 pixels large.")
                    .arg(error.params.value(u"width"_s), error.params.value(u"height"_s)),
                tr("Take the photo at the camera's usual size.")};
    if (code == "IMAGE_NO_PIXELS"_L1)
        return {tr("The photo has no pixels"), tr("Its width or height is zero."),
                tr("Take the photo anew.")};
    if (code == "IMAGE_TRUNCATED"_L1)
        return {tr("The photo is not complete"), tr("The file ends before the picture does."),
                tr("Copy it from the phone or camera once more.")};
    if (code == "IMAGE_ANIMATED"_L1)
        return {tr("The picture moves"), tr("It is an animation of several pictures."),
                tr("Choose a photo that stands still.")};
    if (code == "IMAGE_POLYGLOT"_L1)
        return {tr("Another file is hidden in the photo"),
                kind == "HTML"_L1 ? tr("It carries a web page or a script.")
                                  : tr("It carries a %1 file.").arg(kind),
                tr("Take the photo anew with the camera, and use that file unchanged.")};
    if (code == "IMAGE_TRAILING_DATA"_L1)
        return {tr("Something follows the picture in the file"), tr("Nobody can tell what it is."),
                tr("Open the photo and save it as JPG once more.")};
    if (code == "IMAGE_METADATA_DAMAGED"_L1 || code == "IMAGE_METADATA_TOO_LARGE"_L1)
        return {tr("The camera's notes in the photo cannot be read"),
                tr("They are damaged, or larger than in any photo."),
                tr("Open the photo and save it as JPG once more.")};
    if (code == "IMAGE_CODING_UNUSUAL"_L1)
        return {tr("The photo is stored in an unusual way"), tr("Browsers and reviewers could not open it."),
                tr("Open the photo and save it as JPG once more.")};
    return {tr("The photo is damaged"), tr("A part of the picture cannot be read."),
            tr("Copy it from the phone or camera once more, or take it anew.")};
}

} // namespace ui
