package io.saleswright.order.shipping;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Shipping is agreed with warehouse and customer (ORD-23, ORD-25).
 *
 * @param orderId the order
 * @param revision the revision of the order that it was agreed for
 * @param shipDate when the goods shall leave
 * @param route how they travel, in words
 * @param freightPayment who pays the carrier
 * @param papers how the delivery papers are sent
 * @param carrier name of the carrier or forwarder; absent when none of the master data was named
 * @param mode how the goods travel; absent when no route of the master data was named
 * @param by staff id of who prepared it
 */
@EventType("order.DeliveryNotePrepared.v1")
public record DeliveryNotePrepared(
    String orderId,
    long revision,
    LocalDate shipDate,
    String route,
    String freightPayment,
    String papers,
    @Nullable String carrier,
    @Nullable String mode,
    String by) {}
