// SPDX-License-Identifier: Apache-2.0
#include "service/documents/verifier.h"

#include <algorithm>

namespace service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A covered lens, a dark room, a blank wall: next to nothing is left of them once they are compressed. A
/// face in poor light takes ten times as much.
constexpr double leastBytesPerPixel = 0.03;

Verdict refused(const QString &code, const QString &detail)
{
    return {false,
            {{.pointer = {}, .code = code, .detail = detail, .source = filing::FindingSource::Provider}}};
}

} // namespace

std::optional<Verdict> PracticeVerifier::verdict(const orders::Document &document,
                                                 const std::function<QByteArray()> &)
{
    if (document.receivedAt.secsTo(m_clock.now()) < thinksSeconds)
        return {};
    if (std::min(document.width, document.height) < leastSide)
        return refused(
            u"FACE_TOO_SMALL"_s,
            u"练习核验：照片太小，请重新拍摄。Practice verification: the picture is too small, take it again."_s);
    if (double(document.size) < leastBytesPerPixel * document.width * document.height)
        return refused(
            u"FACE_NOT_VISIBLE"_s,
            u"练习核验：照片过暗或没有内容，请在光线充足处重新拍摄。"
            "Practice verification: the picture is too dark or empty, take it again in good light."_s);
    return Verdict{true};
}

} // namespace service
