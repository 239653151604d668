package io.saleswright.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorTests {

  private final Reactor product = Reactor.around(Path.of(""));

  @Test
  void noServiceDependsOnAnother() {
    assertThat(product.moduleNames())
        .contains("gateway", "customer-service", "order-service", "finance-service");
    assertThat(product.servicesThatDependOnServices()).isEmpty();
  }

  @Test
  void noPackageLiesInTwoModules() {
    assertThat(product.mainPackages())
        .containsKeys("io.saleswright.order", "io.saleswright.platform.kernel");
    assertThat(product.sharedPackages()).isEmpty();
  }

  @Test
  void thePlatformShowsOnlyWhatSomebodyUses() {
    assertThat(product.publicTypesForNobody("io.saleswright.platform")).isEmpty();
  }

  @Test
  void aPublicTypeThatNoOtherPackageUsesIsNamed(@TempDir Path checkout) throws IOException {
    breakRules(checkout);
    Path sources = checkout.resolve("customer-service/src/main/java/tools");
    write(sources.resolve("Idle.java"), "package tools;\n\npublic final class Idle {}\n");
    write(sources.resolve("Idler.java"), "package tools;\n\npublic record Idler(Idle idle) {}\n");
    write(sources.resolve("Hidden.java"), "package tools;\n\nclass Hidden {}\n");
    write(
        checkout.resolve("order-service/src/main/java/users/User.java"),
        "package users;\n\nimport tools.Idler;\n\nclass User {}\n");

    assertThat(Reactor.around(checkout).publicTypesForNobody("tools"))
        .containsExactly("tools.Idle");
  }

  @Test
  void aServiceThatDependsOnAnotherIsNamed(@TempDir Path checkout) throws IOException {
    breakRules(checkout);

    assertThat(Reactor.around(checkout.resolve("order-service")).servicesThatDependOnServices())
        .containsExactly("orders depends on customers");
  }

  @Test
  void aPackageInTwoModulesIsNamed(@TempDir Path checkout) throws IOException {
    breakRules(checkout);

    assertThat(Reactor.around(checkout).sharedPackages())
        .isEqualTo(Map.of("shared.place", Set.of("customer-service", "order-service")));
  }

  @Test
  void whereThereIsNoCheckoutThereIsNothingToRead(@TempDir Path elsewhere) {
    assertThatIllegalStateException().isThrownBy(() -> Reactor.around(elsewhere));
  }

  private static void breakRules(Path checkout) throws IOException {
    write(
        checkout.resolve("pom.xml"),
        """
        <project>
          <artifactId>product</artifactId>
          <modules><module>customer-service</module><module>order-service</module></modules>
        </project>
        """);
    write(
        checkout.resolve("customer-service/pom.xml"),
        """
        <project>
          <parent><artifactId>product</artifactId></parent>
          <artifactId>customers</artifactId>
        </project>
        """);
    write(
        checkout.resolve("order-service/pom.xml"),
        """
        <project>
          <parent><artifactId>product</artifactId></parent>
          <artifactId>orders</artifactId>
          <dependencies>
            <dependency><groupId>any</groupId><artifactId>customers</artifactId></dependency>
            <dependency><groupId>any</groupId><artifactId>tools</artifactId></dependency>
          </dependencies>
        </project>
        """);
    write(checkout.resolve("customer-service/src/main/java/shared/place/A.java"), "");
    write(checkout.resolve("customer-service/src/main/java/customers/B.java"), "");
    write(checkout.resolve("order-service/src/main/java/shared/place/C.java"), "");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
