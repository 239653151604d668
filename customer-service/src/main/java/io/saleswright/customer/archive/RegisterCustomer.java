package io.saleswright.customer.archive;

import io.saleswright.customer.profile.Origin;
import io.saleswright.customer.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a customer's file to be opened.
 *
 * @param number the number that the file gets
 * @param profile what is known of the customer
 * @param owner staff id of the responsible person, if there is one already
 * @param team the owner's team, if it is known
 * @param onlyFor in whose view the file shall be the only one of its customer; null when there may
 *     be similar ones
 * @param origin where the customer is imported from; null when the file is opened by hand
 */
record RegisterCustomer(
    String number,
    Profile profile,
    @Nullable String owner,
    @Nullable String team,
    @Nullable String onlyFor,
    @Nullable Origin origin) {}
