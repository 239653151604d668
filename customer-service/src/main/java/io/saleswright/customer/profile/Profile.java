package io.saleswright.customer.profile;

import io.saleswright.platform.kernel.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a customer's file says about the customer, as far as people type it (CUS-01).
 *
 * @param name the company's or store's name
 * @param kind what the customer is to us
 * @param region the sales region, if it is known
 * @param addresses where the customer is, the main address first
 * @param contacts whom we talk to, the main contact first
 * @param dealer the details of a dealer; null for a company
 * @param market sales channel and interests (CUS-32); null when nothing is known of them
 */
public record Profile(
    String name,
    CustomerKind kind,
    @Nullable String region,
    List<Address> addresses,
    List<Contact> contacts,
    @Nullable DealerDetails dealer,
    @Nullable Market market) {

  /** A customer of whose place in the market nothing is known. */
  public Profile(
      String name,
      CustomerKind kind,
      @Nullable String region,
      List<Address> addresses,
      List<Contact> contacts,
      @Nullable DealerDetails dealer) {
    this(name, kind, region, addresses, contacts, dealer, null);
  }

  /**
   * @throws InvalidInput when the name is blank, or the dealer's details are missing or out of
   *     place
   */
  public Profile {
    name = name.strip();
    region = Texts.optional(region);
    addresses = List.copyOf(addresses);
    contacts = List.copyOf(contacts);
    if (name.isEmpty()) {
      throw new InvalidInput("name", "CUS-01", "is required");
    }
    if (kind == CustomerKind.DEALER && dealer == null) {
      throw new InvalidInput("dealer", "CUS-02", "is required of a dealer");
    }
    if (kind == CustomerKind.COMPANY && dealer != null) {
      throw new InvalidInput("dealer", "CUS-02", "belongs to the file of a dealer");
    }
  }

  /** The same customer without the people there, when nothing needs them any more (SEC-03). */
  public Profile withoutPeople() {
    return new Profile(
        name,
        kind,
        region,
        addresses,
        List.of(),
        dealer == null ? null : dealer.withoutPerson(),
        market);
  }

  /** The class of the customer; null when nobody has said. */
  public @Nullable CustomerClass customerClass() {
    return market == null ? null : market.customerClass();
  }

  /** The same customer in another class, or in none (CUS-09). */
  public Profile classed(@Nullable CustomerClass customerClass) {
    return new Profile(
        name, kind, region, addresses, contacts, dealer, Market.classed(market, customerClass));
  }

  /**
   * Whether a field says something of a person at the customer: all that a reader does not see who
   * may not see contacts (CUS-33).
   *
   * @param path the field's path, as in {@link #fields}
   */
  public static boolean isPersonal(String path) {
    return path.startsWith("contacts[") || DealerDetails.PERSONAL.contains(path);
  }

  /**
   * Every field that has a place in the file, by its path, such as {@code contacts[0].phone}; null
   * where the place is empty.
   */
  public SequencedMap<String, @Nullable String> fields() {
    SequencedMap<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("kind", kind.name());
    fields.put("region", region);
    Market.describe(market, fields);
    for (int i = 0; i < addresses.size(); i++) {
      addresses.get(i).describe("addresses[" + i + "]", fields);
    }
    for (int i = 0; i < contacts.size(); i++) {
      contacts.get(i).describe("contacts[" + i + "]", fields);
    }
    if (dealer != null) {
      dealer.describe(fields);
    }
    return fields;
  }
}
