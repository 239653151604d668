package io.saleswright.customer.archive.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerDesk;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.Creates;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes over customers of other systems. Whoever was taken over before is answered with 200 and
 * stays as they are, also when the request says something else of them; the answer tells where.
 */
@RestController
@RequestMapping(CustomerController.PATH + "/imports")
class ImportController {

  private final CustomerDesk desk;

  ImportController(CustomerDesk desk) {
    this.desk = desk;
  }

  /** Takes over one customer of another system under its number there. */
  @PostMapping
  @Creates(orFinds = true)
  ResponseEntity<ImportView> takeOver(@RequestBody @Valid ImportRequest request, Act act) {
    Stored<Customer> stored =
        desk.importCustomer(
            request.profile(), request.owner(), request.team(), request.origin(), act);
    ImportView view = ImportView.of(stored, request.profile());
    return stored.repeated()
        ? Answers.ok(stored, view)
        : Answers.created(CustomerController.PATH, stored, view);
  }
}
