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
