package io.saleswright.customer.archive;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.security.DataScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose contacts a caller sees (CUS-33): the data scope that they would have with only those of
 * their roles that read contacts. Finance sees every customer and nobody's contacts; a person who
 * works for finance and sells as well sees the contacts of their own customers.
 */
public final class ContactAccess {

  private final DataScope all;
  private final @Nullable Caller reader;

  private ContactAccess(DataScope all, @Nullable Caller reader) {
    this.all = all;
    this.reader = reader;
  }

  public static ContactAccess of(Caller caller) {
    Caller reader = CustomerStep.READ_CONTACTS.narrowed(caller);
    return new ContactAccess(DataScope.of(caller), reader.roles().isEmpty() ? null : reader);
  }

  /** Whether this customer's contacts may be shown. */
  public boolean includes(Customer customer) {
    return reader != null && DataScope.of(reader).includes(customer.belonging());
  }

  /** The caller with only the roles that read contacts; empty when they have none. */
  Optional<Caller> reader() {
    return Optional.ofNullable(reader);
  }

  /** Whether contacts may be shown of every customer that the caller sees. */
  boolean isUnlimited() {
    return reader != null && DataScope.of(reader).equals(all);
  }

  /** Whether contacts may be shown of the caller's own customers only: a salesperson, no more. */
  boolean isOwnOnly() {
    return reader != null && DataScope.of(reader) instanceof DataScope.Own;
  }

  /**
   * What the caller sees of contacts, as a word: callers with the same word see the same customers.
   */
  String sight() {
    return switch (reader == null ? all : DataScope.of(reader)) {
      case DataScope.All _ -> "all";
      case DataScope.Region(String region, _) -> "region " + region;
      case DataScope.Team(String team, _) -> "team " + team;
      case DataScope.Company(String customer, _) -> "company " + customer;
      case DataScope.Own(String staffId) -> "own " + staffId;
    };
  }

  /**
   * Lets only those edit a file who see all of it, because an edit replaces what was seen.
   *
   * @throws NotPermitted when the caller does not see this customer's contacts
   */
  void mustCoverEditOf(Customer customer) {
    if (!includes(customer)) {
      throw new NotPermitted(
          CustomerStep.EDIT.rule(), "this file is edited by its owner and inside sales");
    }
  }
}
