package io.saleswright.complaint.care.web;

import io.saleswright.complaint.care.CareCall;
import io.saleswright.complaint.care.CareDesk;
import io.saleswright.complaint.matter.Channel;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.access.NotesLists;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers say who are asked without a case. */
@RestController
@RequestMapping(CareController.PATH)
class CareController {

  static final String PATH = "/api/care-calls";

  private final CareDesk desk;
  private final InstantSource time;

  CareController(CareDesk desk, InstantSource time) {
    this.desk = desk;
    this.time = time;
  }

  /**
   * What a customer said.
   *
   * @param customerId who was asked
   * @param channel PHONE, EMAIL, VISIT or CHAT
   * @param productId which product they were asked about; left out for all
   * @param score how content they are, from 1 to 5
   * @param use how they use the goods
   * @param opinion what else they said
   */
  record CustomerWord(
      @NotBlank @Size(max = 64) String customerId,
      @NotNull Channel channel,
      @Nullable @Size(max = 64) String productId,
      @NotNull @Min(1) @Max(5) Integer score,
      @Nullable @Size(max = 2000) String use,
      @Nullable @Size(max = 4000) String opinion) {

    CareDesk.Word word() {
      return new CareDesk.Word(
          customerId.strip(), channel, told(productId), score, told(use), told(opinion));
    }

    /** A field of a form that was left blank tells nothing. */
    private static @Nullable String told(@Nullable String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }
  }

  /**
   * Writes down what a customer said who was asked how they get on with our goods, without a case
   * of theirs (CMP-11). Their file shows it; what they say of a product is collected as its
   * feedback.
   */
  @PostMapping
  @Creates
  ResponseEntity<CareCallView> ask(@RequestBody @Valid CustomerWord body, Act act) {
    Stored<CareCall> stored = desk.ask(body.word(), act);
    return Answers.created(PATH, stored, CareCallView.of(stored));
  }

  /**
   * Customers who are due to be asked how they get on: it is as long as the policy says since they
   * signed for goods and since they were asked (CMP-11).
   *
   * @param customerClass only those of this class, such as A for key customers (CUS-26)
   */
  @GetMapping("/due")
  @NotesLists(of = "customers who are due to be asked", rule = "CMP-11")
  Page<DueView> due(
      @RequestParam @Nullable @Size(max = 1) String customerClass,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.due(time.instant(), customerClass, page.slice(), caller),
        page,
        stored -> DueView.of(stored.state(), desk.dueSince(stored.state(), caller)));
  }

  /** What one customer said once. */
  @GetMapping("/{id}")
  ResponseEntity<CareCallView> get(@PathVariable String id, Caller caller) {
    Stored<CareCall> stored = desk.get(id, caller);
    return Answers.ok(stored, CareCallView.of(stored));
  }

  /**
   * What customers said whom the caller may see, newest first.
   *
   * @param customerId only what this customer said
   * @param productId only what was said of this product
   * @param customerClass only what customers of this class said, such as A for key customers
   *     (CUS-26)
   */
  @GetMapping
  @NotesLists(of = "care calls", rule = "CMP-11")
  Page<CareCallView> list(
      @RequestParam @Nullable @Size(max = 64) String customerId,
      @RequestParam @Nullable @Size(max = 64) String productId,
      @RequestParam @Nullable @Size(max = 1) String customerClass,
      PageRequest page,
      Caller caller) {
    return Page.ofStored(
        desk.list(customerId, productId, customerClass, page.slice(), caller),
        page,
        CareCallView::of);
  }
}
