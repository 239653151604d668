package io.saleswright.customer.archive;

import io.saleswright.customer.profile.CustomerClass;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A customer's file was edited. Carries the fields without personal data as they are now; what else
 * changed is read from the file.
 *
 * @param customerId the customer's identity
 * @param name the company's or store's name
 * @param kind what the customer is to us
 * @param region the sales region, if it is known
 * @param owner staff id of the responsible person, if there is one
 * @param team the owner's team, if it is known
 * @param customerClass how much the customer matters to us, if anybody has said it (CUS-09)
 * @param by staff id of who edited the file
 */
@EventType("customer.CustomerChanged.v1")
public record CustomerChanged(
    String customerId,
    String name,
    CustomerKind kind,
    @Nullable String region,
    @Nullable String owner,
    @Nullable String team,
    @Nullable CustomerClass customerClass,
    String by) {}
