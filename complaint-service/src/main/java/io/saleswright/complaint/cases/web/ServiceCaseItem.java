package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.matter.Goods;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.work.Triage;
import io.saleswright.complaint.work.Visit;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A service case in a list.
 *
 * @param id identity of the case
 * @param number what people call it
 * @param state RECORDED, GUIDANCE, VISIT, SOLVED, CLOSED or WITHDRAWN
 * @param customerId whose case it is
 * @param customerName what the customer is called, as far as it is known
 * @param salesperson staff id of who looks after the customer
 * @param orderNumber the order that it is about
 * @param productCode the product that it is about
 * @param serial serial number on the goods
 * @param complaintId the complaint that it comes from
 * @param coverage who pays: IN_WARRANTY or PAID
 * @param handler staff id of the clerk who has it
 * @param technician staff id of who goes there next, or went there last
 * @param appointment when they do, or did
 * @param recordedAt when it was recorded
 * @param responseDue when the customer has to hear of us
 * @param solvedAt when it was solved
 * @param overdue whether a clock has run out
 * @param reopened how often it was not really solved
 * @param score how content the customer was
 */
record ServiceCaseItem(
    String id,
    String number,
    String state,
    String customerId,
    @Nullable String customerName,
    @Nullable String salesperson,
    @Nullable String orderNumber,
    @Nullable String productCode,
    @Nullable String serial,
    @Nullable String complaintId,
    @Nullable String coverage,
    @Nullable String handler,
    @Nullable String technician,
    @Nullable Instant appointment,
    Instant recordedAt,
    Instant responseDue,
    @Nullable Instant solvedAt,
    boolean overdue,
    int reopened,
    @Nullable Integer score) {

  static ServiceCaseItem of(Stored<ServiceCase> stored) {
    ServiceCase found = stored.state();
    Goods goods = found.problem().goods();
    Triage triage = found.triage();
    Visit visit = found.visits().isEmpty() ? null : found.visits().getLast();
    return new ServiceCaseItem(
        stored.id(),
        found.number(),
        found.stage().name(),
        found.customer().customerId(),
        found.customer().name(),
        found.customer().salesperson(),
        goods.orderNumber(),
        goods.productCode(),
        goods.serial(),
        found.problem().complaintId(),
        triage == null ? null : triage.warranty().coverage().name(),
        found.course().handler(),
        visit == null ? null : visit.technician(),
        visit == null ? null : visit.appointment(),
        found.problem().arrival().receivedAt(),
        found.course().response().due(),
        found.course().solvedAt(),
        stored.deadlines().stream().anyMatch(Deadline::missed),
        found.course().reopened(),
        found.score());
  }

  /** The same without who of ours sees to it, and whether they are late. */
  ServiceCaseItem forCustomer() {
    return new ServiceCaseItem(
        id,
        number,
        state,
        customerId,
        customerName,
        null,
        orderNumber,
        productCode,
        serial,
        complaintId,
        coverage,
        null,
        null,
        appointment,
        recordedAt,
        responseDue,
        solvedAt,
        false,
        reopened,
        score);
  }
}
