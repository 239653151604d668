package io.saleswright.order.production;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;

/** The order will be ready later than asked (ORD-17). */
@EventType("order.OrderDelayForecast.v1")
public record OrderDelayForecast(
    String orderId, LocalDate requestedShipDate, LocalDate forecastDate, String reason) {}
