package io.saleswright.customer.archive.web;

import io.saleswright.customer.profile.Contact;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A contact in requests and answers. */
record ContactBody(
    @NotBlank @Size(max = 80) String name,
    @Nullable @Size(max = 80) String title,
    @Nullable @Size(max = 40) String phone,
    @Nullable @Email @Size(max = 120) String email,
    @Nullable @Size(max = 40) String fax,
    @Nullable @Size(max = 20) String qq) {

  static ContactBody of(Contact contact) {
    return new ContactBody(
        contact.name(),
        contact.title(),
        contact.phone(),
        contact.email(),
        contact.fax(),
        contact.qq());
  }

  Contact contact() {
    return new Contact(name, title, phone, email, fax, qq);
  }
}
