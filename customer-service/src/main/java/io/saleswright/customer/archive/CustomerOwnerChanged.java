package io.saleswright.customer.archive;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Another person is responsible for the customer now (CUS-24).
 *
 * @param customerId the customer's identity
 * @param owner staff id of the responsible person
 * @param previousOwner staff id of who was responsible before, if anybody was
 * @param team the team of the responsible person, if it is known
 * @param region the customer's sales region, if it is known
 * @param reason why the customer was handed over
 * @param by staff id of who decided it
 * @param openWork what shall become of the customer's running orders: {@code move} them to the new
 *     responsible person, {@code share} them, or {@code keep} them; missing when nobody decided it
 */
@EventType("customer.CustomerOwnerChanged.v1")
public record CustomerOwnerChanged(
    String customerId,
    String owner,
    @Nullable String previousOwner,
    @Nullable String team,
    @Nullable String region,
    String reason,
    String by,
    @Nullable String openWork) {}
