package io.saleswright.customer.exports.web;

import io.saleswright.customer.archive.ContactAccess;
import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.exports.ExportDesk;
import io.saleswright.customer.profile.Contact;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.Counted;
import io.saleswright.platform.audit.Notes;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exports of customers: for who may, with a reason, and recorded (CUS-33). */
@RestController
@RequestMapping("/api/customers/exports")
class ExportController {

  private final ExportDesk desk;

  ExportController(ExportDesk desk) {
    this.desk = desk;
  }

  /**
   * Asks for all customers in the caller's scope.
   *
   * @param reason what they are for
   */
  record ExportRequest(
      @Nullable @Size(max = 80) String region,
      @Nullable @Size(max = 80) String owner,
      @NotBlank @Size(max = 300) @WithoutContacts String reason) {}

  record ExportView(List<Exported> items) implements Counted {

    @Override
    public long entries() {
      return items.size();
    }
  }

  /**
   * One customer.
   *
   * @param contacts left out where the caller may not see them
   */
  record Exported(
      String id,
      String number,
      String name,
      CustomerKind kind,
      @Nullable String region,
      @Nullable String owner,
      @Nullable List<Person> contacts) {

    static Exported of(Stored<Customer> stored, ContactAccess access) {
      Customer customer = stored.state();
      return new Exported(
          stored.id(),
          customer.number(),
          customer.profile().name(),
          customer.profile().kind(),
          customer.profile().region(),
          customer.owner(),
          access.includes(customer)
              ? customer.profile().contacts().stream().map(Person::of).toList()
              : null);
    }
  }

  record Person(String name, @Nullable String phone, @Nullable String email) {

    static Person of(Contact contact) {
      return new Person(contact.name(), contact.phone(), contact.email());
    }
  }

  /** Gives out all customers whom the caller sees, and records it. */
  @PostMapping
  @Notes(AuditKind.EXPORTED)
  ExportView all(@RequestBody @Valid ExportRequest request, Act act) {
    ContactAccess access = ContactAccess.of(act.caller());
    return new ExportView(
        desk.all(
            request.region(),
            request.owner(),
            request.reason(),
            act,
            customer -> Exported.of(customer, access)));
  }
}
