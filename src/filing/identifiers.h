// SPDX-License-Identifier: Apache-2.0
#pragma once

/// All identifiers of a filing. Each class has
///   - `parse(text)`: strict; gives the value or an `Error` of kind Input whose code names the cause;
///   - `clean(text)`: what a person typed or pasted, in the form that `parse` takes. Forms call
///   `parse(clean(text))`,
///     the service calls `parse` alone.
/// Codes hold no value; `params` hold counts, positions and words such as `MD5`, never the value itself.
/// All functions are pure and may be called from any thread.
#include "filing/app_identity.h"        // IWYU pragma: export
#include "filing/certificate_numbers.h" // IWYU pragma: export
#include "filing/contact.h"             // IWYU pragma: export
#include "filing/icp_number.h"          // IWYU pragma: export
#include "filing/ip_range.h"            // IWYU pragma: export
#include "filing/network_addresses.h"   // IWYU pragma: export
#include "filing/text_cleaning.h"       // IWYU pragma: export
#include "filing/uuid7.h"               // IWYU pragma: export
