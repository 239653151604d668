package io.saleswright.customer.archive;

import java.time.Instant;

/**
 * Asks for the content of a customer's file to be replaced.
 *
 * @param profile the content as it shall be
 * @param by staff id of who edits
 * @param at when
 */
record EditCustomer(Profile profile, String by, Instant at) {}
