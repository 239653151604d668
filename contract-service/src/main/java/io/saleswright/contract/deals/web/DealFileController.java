package io.saleswright.contract.deals.web;

import io.saleswright.contract.deals.DealDesk;
import io.saleswright.contract.deals.DealStage;
import io.saleswright.contract.deals.PaperKind;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.WithoutContacts;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of deals: every paper of an order that the customer has paid (DOC-06, FIN-10). */
@RestController
@RequestMapping("/api/deal-files")
class DealFileController {

  private final DealDesk desk;
  private final Actions actions;

  DealFileController(DealDesk desk, Actions actions) {
    this.desk = desk;
    this.actions = actions;
  }

  /**
   * That a paper does not exist.
   *
   * @param kind which one
   * @param reason why
   */
  record WaiverBody(
      @NotNull PaperKind kind, @NotBlank @Size(max = 500) @WithoutContacts String reason) {}

  /** The file of one order. */
  @GetMapping("/{id}")
  ResponseEntity<DealFileView> get(@PathVariable String id, Caller caller) {
    return ok(desk.get(id, caller), caller);
  }

  /** Says that a missing paper does not exist, and why; the file may be complete then. */
  @PostMapping("/{id}/waivers")
  ResponseEntity<DealFileView> waive(
      @PathVariable String id, @RequestBody @Valid WaiverBody body, Act act) {
    return ok(desk.waive(id, body.kind(), body.reason().strip(), act), act.caller());
  }

  /**
   * Files of paid deals that the caller may see.
   *
   * @param state only those that stand there; COLLECTING for those that are not paid yet
   * @param missing only those in which this paper is missing
   * @param customerId only those of this customer
   */
  @GetMapping
  @NotesLists(of = "deal files", rule = "DOC-06")
  Page<DealFileItem> list(
      @RequestParam @Nullable DealStage state,
      @RequestParam @Nullable PaperKind missing,
      @RequestParam @Nullable @Size(max = 64) String customerId,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(state, missing, customerId, page.slice(), caller), page, DealFileItem::of);
  }

  private ResponseEntity<DealFileView> ok(DealDesk.Found found, Caller caller) {
    List<Action> possible = actions.of(desk.possible(found.file(), caller));
    return Answers.ok(found.file(), DealFileView.of(found, possible));
  }
}
