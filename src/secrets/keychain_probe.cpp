// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychain_probe.h"

namespace secrets {

KeychainProbe::~KeychainProbe() = default;

} // namespace secrets
