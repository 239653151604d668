package io.saleswright.chaos.cluster;

import io.saleswright.testkit.fault.TcpProxy;

/**
 * The way to a process, which can be cut and slowed.
 *
 * @param name who uses it and where it leads, such as {@code order-1>store}
 * @param proxy what stands in the way
 */
public record Link(String name, TcpProxy proxy) {}
