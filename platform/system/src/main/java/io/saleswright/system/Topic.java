package io.saleswright.system;

/**
 * A topic.
 *
 * @param name such as {@code order.orders.v1}
 * @param owner the service that declares it, such as {@code order}
 * @param shared whether every service writes to it, as to that of the notices; a record's source
 *     says which one did, and its key is an aggregate of that service
 * @param foreign whether a system outside of this repository writes to it, which does not number
 *     its events
 */
public record Topic(String name, String owner, boolean shared, boolean foreign) {}
