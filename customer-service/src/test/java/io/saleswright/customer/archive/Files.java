package io.saleswright.customer.archive;

import io.saleswright.platform.kernel.Change;
import java.util.List;

/** Customers' files to begin with. */
final class Files {

  static final String ID = "0198-customer";
  static final String NUMBER = "CU-20261122-0007";
  static final Contact MS_LI =
      new Contact("李娜", "采购经理", "0755-8888 6666", "li.na@huaxia.example", null, "100200300");

  private Files() {}

  static Profile company(String name) {
    return new Profile(
        name,
        CustomerKind.COMPANY,
        "South",
        List.of(new Address("深南大道 1 号", "深圳", "广东", "518000", "中国")),
        List.of(MS_LI),
        null);
  }

  static Profile withPhone(Profile profile, String phone) {
    Contact contact = new Contact("李娜", "采购经理", phone, "li.na@huaxia.example", null, "100200300");
    return new Profile(
        profile.name(),
        profile.kind(),
        profile.region(),
        profile.addresses(),
        List.of(contact),
        profile.dealer());
  }

  static Profile inRegion(Profile profile, String region) {
    return new Profile(
        profile.name(),
        profile.kind(),
        region,
        profile.addresses(),
        profile.contacts(),
        profile.dealer());
  }

  static Profile dealer(String name) {
    return new Profile(name, CustomerKind.DEALER, "East", List.of(), List.of(), details());
  }

  static DealerDetails details() {
    return new DealerDetails(
        "王强",
        "南京路 88 号",
        "3F",
        "021-5555 1234",
        "778899",
        "021-5555 1235",
        "wq@shop.example",
        "顺达货运部");
  }

  static Change<Customer> registered(Profile profile, String owner) {
    return Customer.register(
        ID, new RegisterCustomer(NUMBER, profile, owner, null, "sales-support-1"));
  }

  static Customer owned(Profile profile, String owner) {
    return registered(profile, owner).state();
  }
}
