package io.saleswright.customer.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person at the customer whom we talk to. Only what business needs is kept (SEC-03).
 *
 * @param name the person's name
 * @param title what the person does there
 * @param phone a telephone number in any notation
 * @param email an e-mail address
 * @param fax a fax number
 * @param qq a QQ number
 */
public record Contact(
    String name,
    @Nullable String title,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String fax,
    @Nullable String qq) {

  public Contact {
    name = name.strip();
    title = Texts.optional(title);
    phone = Texts.optional(phone);
    email = Texts.optional(email);
    fax = Texts.optional(fax);
    qq = Texts.optional(qq);
  }

  void describe(String path, Map<String, @Nullable String> fields) {
    fields.put(path + ".name", name);
    fields.put(path + ".title", title);
    fields.put(path + ".phone", phone);
    fields.put(path + ".email", email);
    fields.put(path + ".fax", fax);
    fields.put(path + ".qq", qq);
  }
}
