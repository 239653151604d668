package io.saleswright.customer.archive.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerDesk;
import io.saleswright.customer.archive.Profile;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.IfMatch;
import io.saleswright.platform.web.Page;
import io.saleswright.platform.web.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
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

  CustomerController(CustomerDesk desk) {
    this.desk = desk;
  }

  @PostMapping
  ResponseEntity<CustomerView> register(
      @RequestBody @Valid RegisterRequest request,
      @RequestParam(defaultValue = "warn") String onDuplicate,
      Caller caller,
      Cause cause) {
    Profile profile = request.profile();
    Stored<Customer> stored =
        desk.register(profile, request.owner(), refuses(onDuplicate), caller, cause);
    List<SimilarCustomer> warnings =
        desk.similar(stored.id(), profile, caller).stream().map(SimilarCustomer::of).toList();
    return Answers.created(PATH, stored, CustomerView.of(stored, caller, warnings));
  }

  @GetMapping
  Page<CustomerItem> search(
      @RequestParam(required = false) @Nullable @Size(max = 100) String q,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable String owner,
      PageRequest page,
      Caller caller) {
    List<Stored<Customer>> found = desk.search(q, region, owner, caller, page.slice());
    return Page.ofStored(found, page, CustomerItem::of);
  }

  @GetMapping("/{id}")
  ResponseEntity<CustomerView> read(@PathVariable String id, Caller caller) {
    Stored<Customer> stored = desk.see(id, caller);
    return Answers.ok(stored, CustomerView.of(stored, caller));
  }

  @PutMapping("/{id}")
  ResponseEntity<CustomerView> edit(
      @PathVariable String id,
      @RequestBody @Valid ProfileBody request,
      IfMatch seen,
      Caller caller,
      Cause cause) {
    Stored<Customer> stored = desk.edit(id, seen.revision(), request.profile(), caller, cause);
    return Answers.ok(stored, CustomerView.of(stored, caller));
  }

  @PostMapping("/{id}/owner")
  ResponseEntity<CustomerView> handOver(
      @PathVariable String id,
      @RequestBody @Valid HandOverRequest request,
      IfMatch seen,
      Caller caller,
      Cause cause) {
    Stored<Customer> stored =
        desk.handOver(id, seen.revision(), request.owner(), request.reason(), caller, cause);
    return Answers.ok(stored, CustomerView.of(stored, caller));
  }

  /** What to do when a similar customer is there already. */
  private static boolean refuses(String onDuplicate) {
    return switch (onDuplicate) {
      case "warn" -> false;
      case "refuse" -> true;
      default -> throw new InvalidInput("onDuplicate", "choice", "must be warn or refuse");
    };
  }
}
