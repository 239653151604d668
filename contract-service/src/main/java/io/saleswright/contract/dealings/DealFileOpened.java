package io.saleswright.contract.dealings;

import io.saleswright.platform.kernel.EventType;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer has paid an order in full: the papers of the deal are put together (FIN-10, DOC-06).
 *
 * @param orderId identity of the order, which is that of the file
 * @param number the order's number for people
 * @param customerId whose order it is
 * @param salesperson staff id of the responsible salesperson
 * @param paidOn the day on which the last of it was known to be paid
 * @param missing the papers that are not there: QUOTE, CONTRACT, ORDER, VERIFICATION,
 *     DELIVERY_NOTE, SIGN_OFF or INVOICE
 */
@EventType("contract.DealFileOpened.v1")
public record DealFileOpened(
    String orderId,
    String number,
    String customerId,
    String salesperson,
    LocalDate paidOn,
    List<String> missing) {}
