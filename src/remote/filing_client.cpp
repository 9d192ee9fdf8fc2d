// SPDX-License-Identifier: Apache-2.0
#include "remote/filing_client.h"

namespace remote {

FilingClient::~FilingClient() = default;

} // namespace remote
