package io.saleswright.complaint.complaints.web;

import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStage;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint in a list.
 *
 * @param id identity of the complaint
 * @param number its number for people
 * @param state OPEN, DECIDING, EXECUTING, RESOLVED, CLOSED or WITHDRAWN; customers see OPEN for the
 *     first three
 * @param kind what it is about
 * @param severity how bad it is
 * @param customerId who complains
 * @param customerName what the customer is called, as far as it is known
 * @param customerClass how much the customer matters
 * @param salesperson staff id of who looks after the customer
 * @param orderNumber the order that it is about
 * @param productCode the product that it is about
 * @param batch the batch that it is about
 * @param handler staff id of who has the case
 * @param role the role that takes it over while nobody has it
 * @param receivedAt when it reached us
 * @param solutionDue when it has to be solved
 * @param solvedAt when it was solved
 * @param overdue whether a clock has run out
 * @param escalated how many steps up that was told
 * @param reopened how often it was not really solved
 * @param score how content the customer was
 */
record ComplaintItem(
    String id,
    String number,
    String state,
    String kind,
    String severity,
    String customerId,
    @Nullable String customerName,
    @Nullable String customerClass,
    @Nullable String salesperson,
    @Nullable String orderNumber,
    @Nullable String productCode,
    @Nullable String batch,
    @Nullable String handler,
    @Nullable String role,
    Instant receivedAt,
    @Nullable Instant solutionDue,
    @Nullable Instant solvedAt,
    @Nullable Boolean overdue,
    @Nullable Integer escalated,
    int reopened,
    @Nullable Integer score) {

  static ComplaintItem of(Stored<Complaint> stored) {
    Complaint complaint = stored.state();
    Goods goods = complaint.matter().goods();
    return new ComplaintItem(
        stored.id(),
        complaint.number(),
        complaint.stage().name(),
        complaint.matter().kind().name(),
        complaint.matter().severity().name(),
        complaint.complainant().customerId(),
        complaint.complainant().name(),
        complaint.complainant().customerClass(),
        complaint.complainant().salesperson(),
        goods.orderNumber(),
        goods.productCode(),
        goods.batch(),
        complaint.handling().handler(),
        complaint.handling().role(),
        complaint.matter().arrival().receivedAt(),
        complaint.timing().solution().due(),
        complaint.timing().solution().doneAt(),
        stored.deadlines().stream().anyMatch(Deadline::missed),
        complaint.timing().alarm().level(),
        complaint.timing().reopened(),
        complaint.outcome().score());
  }

  /** Without what only we see. */
  ComplaintItem forCustomer() {
    return new ComplaintItem(
        id,
        number,
        ComplaintStage.valueOf(state).forCustomer().name(),
        kind,
        severity,
        customerId,
        customerName,
        null,
        salesperson,
        orderNumber,
        productCode,
        batch,
        null,
        null,
        receivedAt,
        null,
        solvedAt,
        null,
        null,
        reopened,
        score);
  }
}
