package io.saleswright.order.intake;

import io.saleswright.order.content.Line;
import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order of the past was taken over from another system: history, not live business. */
@EventType("order.OrderImported.v1")
public record OrderImported(
    String orderId,
    String number,
    String externalNumber,
    String source,
    String customerId,
    @Nullable String salesperson,
    List<Line> lines,
    Money total,
    LocalDate orderDate,
    @Nullable LocalDate requiredDate,
    @Nullable LocalDate shippedDate,
    @Nullable String region,
    @Nullable String team,
    String by) {}
