// SPDX-License-Identifier: Apache-2.0
#include "ui/texts/texts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using filing::ErrorKind;

namespace {

/// The wait that a service asks for, in minutes, at least one.
int minutesOf(const filing::Error &error)
{
    return qMax(1, (error.params.value(u"retryAfter"_s).toInt() + 59) / 60);
}

} // namespace

ErrorText Texts::passwordError(const filing::Error &error) const
{
    const auto left = error.params.value(u"attemptsLeft"_s);
    if (error.code == "FILING_PASSWORD_WRONG"_L1) {
        ErrorText text{tr("The filing password is not right"),
                       tr("The administration's record has another one. The order is kept as a draft; "
                          "nothing was sent."),
                       {}};
        text.nextStep =
            left.isEmpty() ? tr("Type it again, or get it back from MIIT with “Forgot it?”.")
            : left.toInt() > 0
                ? tr("Type it again, or get it back from MIIT with “Forgot it?”. Attempts left: %1.")
                      .arg(left)
                : tr("No attempts are left for now. Get it back from MIIT with “Forgot it?” and try later.");
        return text;
    }
    if (error.code == "FILING_PASSWORD_MISSING"_L1 || error.code == "FILING_PASSWORD_NEEDED"_L1)
        return {tr("The filing password is missing"),
                tr("This order needs the password that MIIT issued for the filing."),
                tr("Type the password and send the order again.")};
    if (error.code == "TOO_MANY_ATTEMPTS"_L1)
        return {tr("Too many wrong attempts"),
                tr("To protect the account, no password is checked for a while."),
                tr("Try again in %n minute(s).", nullptr, minutesOf(error))};
    return {tr("Account or password is not right"),
            tr("The service does not say which of the two, so that nobody can guess."),
            left.isEmpty() ? tr("Check both and sign in again.")
                           : tr("Check both and sign in again. Attempts left: %1.").arg(left)};
}

ErrorText Texts::secretsError(const filing::Error &error) const
{
    const auto &code = error.code;
    if (code == "KEYCHAIN_ABSENT"_L1)
        return {tr("This computer has no keychain"), tr("Nothing secret is ever kept in plain text."),
                tr("Secrets last until the program ends. Install or unlock a keychain to keep them longer.")};
    if (code == "KEYCHAIN_LOCKED"_L1)
        return {tr("The keychain is locked"), tr("The system did not unlock it in time."),
                tr("Unlock the keychain and try again, or type the password.")};
    if (code == "KEYCHAIN_NO_ANSWER"_L1)
        return {tr("The keychain does not answer"),
                tr("The system's keychain service may be waiting for you or be stuck."),
                tr("Look for its window, then try again, or type the password.")};
    if (code == "KEYCHAIN_DENIED"_L1)
        return {tr("The keychain refused"), tr("Access to the entry was denied."),
                tr("Allow access in the keychain, or type the password.")};
    if (code == "KEYCHAIN_BACKEND_CHANGED"_L1)
        return {tr("Another keychain is in use now"),
                tr("What was kept lies in the keychain that was used before."),
                tr("Start the system with the former keychain, or enter the secrets anew.")};
    if (code == "KEYCHAIN_ENTRY_DAMAGED"_L1)
        return {tr("The entry in the keychain is damaged"),
                tr("It was changed outside this program and cannot be read."),
                tr("Enter the secret anew; it replaces the damaged entry.")};
    if (code == "KEYCHAIN_VALUE_TOO_LARGE"_L1)
        return {tr("The secret is too long for the keychain"), tr("The keychain takes at most 1,900 bytes."),
                tr("Use it without keeping it.")};
    return {tr("The keychain failed"), tr("The system's keychain reported an error."),
            tr("Try again, or type the password.")};
}

ErrorText Texts::storageError(const filing::Error &error) const
{
    const auto &code = error.code;
    if (code == "STORE_DISK_FULL"_L1)
        return {tr("The disk is full"), tr("The last edit could not be kept on this computer."),
                tr("Free some space; the program tries again by itself.")};
    if (code == "STORE_READ_ONLY"_L1)
        return {tr("The profile folder cannot be written"),
                tr("The last edit could not be kept on this computer."),
                tr("Give the folder back its write permission, or start with another profile.")};
    if (code == "STORE_IN_USE"_L1)
        return {tr("The profile is in use"), tr("Another window of the program works with the same profile."),
                tr("Use that window, or close it first.")};
    if (code == "STORE_KEY_WRONG"_L1 || code == "STORE_KEY_INVALID"_L1)
        return {tr("The local data cannot be unlocked"), tr("Its key in the keychain belongs to other data."),
                tr("Restore the former keychain, or start with a new profile; the filings come back from the "
                   "service.")};
    if (code == "STORE_TOO_NEW"_L1)
        return {tr("The local data is from a newer version"), tr("This version would damage it."),
                tr("Start the newer version of the program.")};
    if (code == "STORE_CORRUPT"_L1 || code == "STORE_UNREADABLE"_L1 || code == "STORE_SEAL_BROKEN"_L1 ||
        code == "RECORD_UNREADABLE"_L1)
        return {tr("The local data is damaged"), tr("A part of the file on this computer cannot be read."),
                tr("Start the program anew: it sets the file aside, keeps the drafts that can be read, and "
                   "gets the rest "
                   "from the service.")};
    if (code == "RULES_UNREADABLE"_L1)
        return {tr("The rules cannot be read"), tr("A part of the program is missing or damaged."),
                tr("Install the program anew.")};
    return {tr("This computer could not keep the data"),
            tr("The disk or the local database reported an error."),
            tr("Try again; if it happens again, start the program anew.")};
}

ErrorText Texts::errorOfKind(const filing::Error &error) const
{
    switch (error.kind) {
    case ErrorKind::Input:
        return {tr("The service did not accept it"), tr("Some values are not acceptable as they are."),
                tr("Correct the marked fields and send again.")};
    case ErrorKind::NotFound:
        return {tr("It is not there any more"), tr("The service does not have it, or not for this account."),
                tr("Go back and choose it anew.")};
    case ErrorKind::Conflict:
        return {tr("This is not possible now"),
                tr("The filing or order is in a state that does not allow it."),
                tr("Look at the reason beside the button.")};
    case ErrorKind::Stale:
        return {tr("It has changed meanwhile"),
                tr("Somebody else, or another desk of yours, has changed it."),
                tr("Look at the new values, then try again.")};
    case ErrorKind::Unauthenticated:
        return {tr("You are signed out"), tr("The session has ended."),
                tr("Sign in again; your drafts are kept.")};
    case ErrorKind::Forbidden:
        return {tr("Your account may not do this"), tr("The action belongs to another role."),
                tr("Sign in with the account that files, or ask your administrator.")};
    case ErrorKind::RateLimited:
        return {tr("Too many requests"), tr("The service asks to wait a little."),
                tr("Try again in %n minute(s).", nullptr, minutesOf(error))};
    case ErrorKind::Network:
        return {tr("No connection to the filing service"),
                tr("The network or the service cannot be reached."),
                tr("Your drafts are kept; the program connects again by itself.")};
    case ErrorKind::Timeout:
        return {tr("The filing service does not answer"),
                tr("No answer came in time; whether it took effect is not known yet."),
                tr("The program asks again by itself; nothing is sent twice.")};
    case ErrorKind::Server:
        return {tr("The filing service failed"), tr("The fault is on the service's side."),
                tr("Try again later; your drafts are kept.")};
    case ErrorKind::Protocol:
        return {tr("The answer of the filing service cannot be understood"),
                tr("Nothing of it was taken over."),
                tr("Try again; if it happens again, contact the provider's filing support.")};
    case ErrorKind::Storage:
        return storageError(error);
    case ErrorKind::Secrets:
        return secretsError(error);
    case ErrorKind::Cancelled:
        return {tr("Ended before the answer came"), tr("The question was withdrawn."),
                tr("Try again if you still need it.")};
    }
    return {};
}

ErrorText Texts::errorText(const filing::Error &error) const
{
    const auto &code = error.code;
    ErrorText text = errorOfKind(error);
    if (code.startsWith("FILING_PASSWORD_"_L1) || code == "TOO_MANY_ATTEMPTS"_L1 ||
        code == "CREDENTIALS_WRONG"_L1)
        text = passwordError(error);
    else if (code.startsWith("APP_FILE_"_L1))
        text = appFileError(error);
    else if (code.startsWith("DOCUMENT_"_L1) || code.startsWith("UPLOAD_"_L1))
        text = documentError(error);
    else if (code.startsWith("IMAGE_"_L1))
        text = imageError(error);
    else if (code == "PDF_NOT_WRITTEN"_L1)
        text = {tr("The file %1 was not written").arg(error.params.value(u"file"_s)), error.detail,
                tr("Choose another folder, or make room on the disk, and save it again.")};
    else if (code == "ACCOUNT_DIFFERS"_L1)
        text = {tr("This profile belongs to another account"), tr("Edits of that account wait to be sent."),
                tr("Sign in with that account until all is sent, or start with another profile.")};
    else if (code == "DRAFT_CONFLICT"_L1)
        text = {tr("The draft was edited on another desk, too"), tr("Both have changed the same field."),
                tr("Open the order and choose which values to keep.")};
    else if (code == "RESEND_LIMIT"_L1)
        text = {tr("The code was sent just now"), tr("The administration sends only a few codes in a row."),
                tr("Wait for the message; you can ask again in %n minute(s).", nullptr, minutesOf(error))};
    else if (code == "VERIFICATION_NOT_WAITING"_L1)
        text = {tr("This person need not verify any more"), tr("The verification is complete or has lapsed."),
                tr("Look at the state of the order.")};
    else if (code == "ALREADY_SENT"_L1)
        text = {tr("The order has been sent already"), tr("It could not be taken back in time."),
                tr("Look at the order: until its SMS verification it can still be abandoned.")};
    else if (code == "ACTION_NOT_AVAILABLE"_L1 && !error.blockers.isEmpty())
        text.cause = tr("Reason: %1").arg(blockerText(error.blockers.first()));
    else if (code == "ORDER_HAS_FINDINGS"_L1 && !error.findings.isEmpty())
        text.cause = findingText(error.findings.first());
    else if (code == "CONNECTION_REFUSED"_L1)
        text.cause = tr("No filing service is running at this address.");
    else if (code == "HOST_NOT_FOUND"_L1)
        text = {tr("The address of the filing service is not known"), tr("No computer has this name."),
                tr("Check the service address in the preferences and the network connection.")};
    else if (code == "TLS_FAILED"_L1)
        text = {tr("The connection is not secure"),
                tr("The service could not prove that it is the right one."),
                tr("Do not go on; ask the provider whether its certificate has changed.")};
    else if (code == "SERVER_ADDRESS_INVALID"_L1 || code == "SERVER_NOT_SECURE"_L1)
        text = {tr("The service address cannot be used"),
                tr("It must be an address that begins with https://."),
                tr("Correct the address as the provider gave it to you.")};
    if (error.kind == ErrorKind::Protocol && !error.requestId.isEmpty())
        text.nextStep =
            tr("Try again; if it happens again, tell the provider's filing support the request number %1.")
                .arg(error.requestId);
    return text;
}

} // namespace ui
