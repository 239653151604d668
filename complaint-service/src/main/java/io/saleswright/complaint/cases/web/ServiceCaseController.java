package io.saleswright.complaint.cases.web;

import io.saleswright.complaint.cases.RecordingDesk;
import io.saleswright.complaint.cases.ServiceLookupDesk;
import io.saleswright.complaint.cases.ServiceQuery;
import io.saleswright.complaint.complaints.GoodsWish;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStage;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Service cases: recorded and read. */
@RestController
@RequestMapping(ServiceCaseController.PATH)
class ServiceCaseController {

  static final String PATH = "/api/service-cases";

  private final RecordingDesk desk;
  private final ServiceLookupDesk lookup;
  private final ServiceAnswers answers;

  ServiceCaseController(RecordingDesk desk, ServiceLookupDesk lookup, ServiceAnswers answers) {
    this.desk = desk;
    this.lookup = lookup;
    this.answers = answers;
  }

  /**
   * Records a problem for which a customer asks help, or that a complaint is about. Until the
   * customer hears of us a clock runs (CMP-09).
   */
  @PostMapping
  @Creates
  ResponseEntity<ServiceCaseView> record(
      @RequestBody @Valid ServiceRequests.NewServiceCase body, Act act) {
    Stored<ServiceCase> stored = desk.record(body.wish(), act);
    return Answers.created(PATH, stored, answers.view(stored, act.caller()));
  }

  /**
   * Finds the problem general or complex. Who pays follows from the sign-off of the goods and the
   * product's warranty (CMP-10).
   */
  @PostMapping("/{id}/triage")
  ResponseEntity<ServiceCaseView> triage(
      @PathVariable String id,
      @RequestBody @Valid ServiceRequests.TriageFound body,
      IfMatch seen,
      Act act) {
    return answers.ok(
        desk.triage(
            id,
            seen.revision(),
            body.difficulty(),
            body.coverage(),
            ServiceRequests.told(body.problem()),
            act),
        act);
  }

  /** One case, with what was done. */
  @GetMapping("/{id}")
  ResponseEntity<ServiceCaseView> get(@PathVariable String id, Caller caller) {
    Stored<ServiceCase> stored = lookup.get(id, caller);
    return Answers.ok(stored, answers.view(stored, caller));
  }

  /**
   * Cases that the caller may see, newest first; a dealer sees those of their own company.
   *
   * @param customerId only those of this customer
   * @param customerClass only those of customers of this class, such as A (CUS-26)
   * @param complaintId only those that come from this complaint
   * @param orderId only those about this order
   * @param productId only those about this product
   * @param serial only those about goods with this serial number
   * @param state only those that stand there
   * @param handler only those that this clerk has; their staff id
   * @param technician only those to which this technician goes or went; their staff id
   * @param open true for those alone that are not over
   * @param overdue true for those alone of which a clock has run out (CMP-09)
   */
  @GetMapping
  @NotesLists(of = "service cases", rule = "CMP-12")
  Page<ServiceCaseItem> list(
      @RequestParam @Nullable @Size(max = 64) String customerId,
      @RequestParam @Nullable @Size(max = 1) String customerClass,
      @RequestParam @Nullable @Size(max = 64) String complaintId,
      @RequestParam @Nullable @Size(max = 64) String orderId,
      @RequestParam @Nullable @Size(max = 64) String productId,
      @RequestParam @Nullable @Size(max = 60) String serial,
      @RequestParam @Nullable ServiceStage state,
      @RequestParam @Nullable @Size(max = 64) String handler,
      @RequestParam @Nullable @Size(max = 64) String technician,
      @RequestParam(defaultValue = "false") boolean open,
      @RequestParam(defaultValue = "false") boolean overdue,
      PageRequest page,
      Caller caller) {
    GoodsWish goods = new GoodsWish(orderId, null, productId, serial, null);
    ServiceQuery query =
        new ServiceQuery(
            customerId,
            customerClass,
            complaintId,
            goods,
            state,
            handler,
            technician,
            open,
            overdue);
    return Page.ofStored(
        lookup.list(query, page.slice(), caller), page, stored -> answers.item(stored, caller));
  }
}
