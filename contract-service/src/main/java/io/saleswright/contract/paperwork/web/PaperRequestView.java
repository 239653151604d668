package io.saleswright.contract.paperwork.web;

import io.saleswright.contract.paperwork.PaperRequest;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a paper as people see it.
 *
 * @param id identity of the request
 * @param state MISSING, HANDED_IN, RECEIVED or CANCELLED
 * @param paper which paper
 * @param document the document that it belongs to, as people call it
 * @param contractId that document's identity when it is a contract
 * @param salesperson staff id of who has to hand it in
 * @param dueOn the last day in time
 * @param late whether it was not handed in in time, and is missing still
 * @param note what was said last
 * @param sentBack how often something else was handed in
 * @param requestedBy staff id of who demanded it
 * @param requestedAt when
 * @param actions what the reader may do now
 */
record PaperRequestView(
    String id,
    String state,
    String paper,
    String document,
    @Nullable String contractId,
    String salesperson,
    LocalDate dueOn,
    boolean late,
    @Nullable String note,
    int sentBack,
    String requestedBy,
    Instant requestedAt,
    List<Action> actions) {

  static PaperRequestView of(Stored<PaperRequest> stored, List<Action> actions) {
    PaperRequest request = stored.state();
    return new PaperRequestView(
        stored.id(),
        request.stage().name(),
        request.wanted().paper(),
        request.wanted().of(),
        request.wanted().contractId(),
        request.debtor().salesperson(),
        request.dueOn(),
        stored.deadlines().stream().anyMatch(deadline -> deadline.missed()),
        request.note(),
        request.sentBack(),
        stored.createdBy(),
        stored.createdAt(),
        actions);
  }
}
