package io.saleswright.customer.archive.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerDesk;
import io.saleswright.customer.archive.CustomerLookup;
import io.saleswright.customer.archive.CustomerSearch;
import io.saleswright.customer.disclosure.ListWatch;
import io.saleswright.customer.profile.CustomerClass;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.customer.profile.Profile;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import io.saleswright.platform.web.Refuses;
import io.saleswright.platform.web.SortedBy;
import io.saleswright.platform.web.access.NotesLists;
import io.saleswright.platform.web.problem.Actions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Customers' files: open, look for, read, edit, hand over. */
@RestController
@RequestMapping(CustomerController.PATH)
class CustomerController {

  static final String PATH = "/api/customers";

  private final CustomerDesk desk;
  private final CustomerLookup lookup;
  private final ListWatch watch;
  private final Actions actions;

  CustomerController(CustomerDesk desk, CustomerLookup lookup, ListWatch watch, Actions actions) {
    this.desk = desk;
    this.lookup = lookup;
    this.watch = watch;
    this.actions = actions;
  }

  /**
   * Opens a customer's file (CUS-01). The answer warns of similar customers that are there already.
   *
   * @param onDuplicate what to do when there is a similar one: {@code warn} opens the file all the
   *     same, {@code refuse} does not
   */
  @PostMapping
  @Creates
  ResponseEntity<CustomerView> register(
      @RequestBody @Valid RegisterRequest request,
      @RequestParam(defaultValue = "warn") String onDuplicate,
      Act act) {
    Profile profile = request.profile();
    Stored<Customer> stored =
        desk.register(profile, request.owner(), request.team(), refuses(onDuplicate), act);
    List<SimilarCustomer> warnings =
        lookup.similar(stored.id(), profile, act.caller()).stream()
            .map(SimilarCustomer::of)
            .toList();
    return Answers.created(PATH, stored, view(stored, act).warning(warnings));
  }

  /**
   * Customers that the caller may see, found by any part of what is known of them.
   *
   * @param q part of a name, a telephone number or an e-mail address
   * @param region the sales region
   * @param owner staff id of the salesperson who is responsible
   * @param kind what the customer is to us
   * @param channel the sales channel by which they buy (CUS-32)
   * @param customerClass how much they matter to us (CUS-09)
   */
  @GetMapping
  @NotesLists(of = "customers", rule = "CUS-33")
  @Refuses
  Page<CustomerItem> list(
      @RequestParam(required = false) @Nullable @Size(max = 100) String q,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable String owner,
      @RequestParam(required = false) @Nullable CustomerKind kind,
      @RequestParam(required = false) @Nullable String channel,
      @RequestParam(required = false) @Nullable CustomerClass customerClass,
      @SortedBy("name") PageRequest page,
      Caller caller) {
    List<Stored<Customer>> found =
        watch.counting(
            caller,
            page.slice(),
            () ->
                lookup.list(q, region, owner, kind, channel, customerClass, caller, page.slice()));
    return Page.ofStored(found, page, CustomerSearch.SORTS, CustomerItem::of);
  }

  /** One customer's file, as far as the caller may see it. */
  @GetMapping("/{id}")
  ResponseEntity<CustomerView> read(@PathVariable String id, Act act) {
    return answer(lookup.get(id, act.caller()), act);
  }

  /** Changes a customer's file. What is left out is emptied. */
  @PutMapping("/{id}")
  ResponseEntity<CustomerView> edit(
      @PathVariable String id, @RequestBody @Valid ProfileBody request, IfMatch seen, Act act) {
    return answer(desk.edit(id, seen.revision(), request.profile(), act), act);
  }

  /** Makes another salesperson responsible for a customer (CUS-24). */
  @PostMapping("/{id}/owner")
  ResponseEntity<CustomerView> handOver(
      @PathVariable String id, @RequestBody @Valid HandOverRequest request, IfMatch seen, Act act) {
    return answer(desk.handOver(id, seen.revision(), request.command(), act), act);
  }

  /** Says how much a customer matters to us, and why (CUS-09). */
  @PostMapping("/{id}/class")
  ResponseEntity<CustomerView> classify(
      @PathVariable String id, @RequestBody @Valid ClassRequest request, IfMatch seen, Act act) {
    return answer(
        desk.classify(id, seen.revision(), request.customerClass(), request.reason(), act), act);
  }

  /** Erases the people at a customer from file, history and search, and the comments (SEC-03). */
  @PostMapping("/{id}/contact-erasure")
  ResponseEntity<CustomerView> erasePeople(
      @PathVariable String id, @RequestBody @Valid ErasureRequest request, IfMatch seen, Act act) {
    return answer(desk.erasePeople(id, seen.revision(), request.reason(), act), act);
  }

  private ResponseEntity<CustomerView> answer(Stored<Customer> stored, Act act) {
    return Answers.ok(stored, view(stored, act));
  }

  private CustomerView view(Stored<Customer> stored, Act act) {
    return CustomerView.of(stored, act.caller(), actions.of(lookup.steps(stored, act)));
  }

  /** What to do when a similar customer is there already. */
  private static boolean refuses(String onDuplicate) {
    return switch (onDuplicate) {
      case "warn" -> false;
      case "refuse" -> true;
      default ->
          throw new InvalidInput(
              "onDuplicate",
              "choice",
              "must be one of {choices}",
              Map.of("choices", "warn, refuse"));
    };
  }
}
