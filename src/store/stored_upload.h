// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "orders/document.h"

namespace store {

/// What an upload is (the sealed JSON of a row of `upload`). Its bytes lie beside it; a document that is taken over from
/// an earlier order has none.
struct StoredUpload
{
    orders::Document document;
    QString filingId;
    QString reuseOf; ///< the earlier order's document

    template <class Self, class Visit>
    static void describe(Self &self, Visit &&visit)
    {
        visit("document", self.document);
        visit("filingId", self.filingId);
        visit("reuseOf", self.reuseOf);
    }
    bool operator==(const StoredUpload &) const = default;
};

} // namespace store
