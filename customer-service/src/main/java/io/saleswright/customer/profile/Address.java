package io.saleswright.customer.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the customer's addresses, as it is written on an envelope.
 *
 * @param street street and house
 * @param city the city
 * @param province province or state
 * @param postalCode the postal code
 * @param country the country's name
 */
public record Address(
    String street,
    @Nullable String city,
    @Nullable String province,
    @Nullable String postalCode,
    @Nullable String country) {

  public Address {
    street = street.strip();
    city = Texts.optional(city);
    province = Texts.optional(province);
    postalCode = Texts.optional(postalCode);
    country = Texts.optional(country);
  }

  void describe(String path, Map<String, @Nullable String> fields) {
    fields.put(path + ".street", street);
    fields.put(path + ".city", city);
    fields.put(path + ".province", province);
    fields.put(path + ".postalCode", postalCode);
    fields.put(path + ".country", country);
  }
}
