package io.saleswright.customer.archive;

import io.saleswright.customer.profile.CustomerClass;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A customer's file was opened.
 *
 * @param customerId the customer's identity
 * @param number the customer's number, such as {@code CU-20261122-0007}
 * @param name the company's or store's name
 * @param kind what the customer is to us
 * @param region the sales region, if it is known
 * @param owner staff id of the responsible person, if there is one
 * @param team the owner's team, if it is known
 * @param customerClass how much the customer matters to us, if anybody has said it (CUS-09)
 * @param by staff id of who opened the file
 */
@EventType("customer.CustomerRegistered.v1")
public record CustomerRegistered(
    String customerId,
    String number,
    String name,
    CustomerKind kind,
    @Nullable String region,
    @Nullable String owner,
    @Nullable String team,
    @Nullable CustomerClass customerClass,
    String by) {}
