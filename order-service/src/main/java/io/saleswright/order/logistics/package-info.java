/**
 * Keeps the master data of transport, and completes by it what is agreed for a shipment: carriers
 * and forwarders with their routes, and how freight is paid for each store (PRD-08, ORD-25).
 */
@NullMarked
package io.saleswright.order.logistics;

import org.jspecify.annotations.NullMarked;
