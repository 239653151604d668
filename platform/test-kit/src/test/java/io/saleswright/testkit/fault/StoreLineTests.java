package io.saleswright.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreLineTests {

  @ParameterizedTest
  @CsvSource({
    "mongodb://store:27017, mongodb://127.0.0.1:5/?directConnection=true",
    "mongodb://store/, mongodb://127.0.0.1:5/?directConnection=true",
    "mongodb://a:1/x?replicaSet=rs&w=majority, mongodb://127.0.0.1:5/x?w=majority&directConnection=true",
    "mongodb://u:p%40w@a:1/?tls=true&authMechanism=SCRAM-SHA-256, "
        + "mongodb://u:p%40w@127.0.0.1:5/?tls=true&authMechanism=SCRAM-SHA-256"
        + "&directConnection=true&tlsAllowInvalidHostnames=true",
  })
  void keepsAllButTheHost(String store, String expected) {
    String through = StoreLine.through(store, 5, List.of());

    assertThat(through).isEqualTo(expected);
    assertThat(new ConnectionString(through).isDirectConnection()).isTrue();
  }

  @Test
  void takesTheFirstOfSeveralHostsAndMoreOptions() {
    assertThat(
            StoreLine.through(
                "mongodb://u:p@a:1,b:2,c:3/", 5, List.of("serverSelectionTimeoutMS=300")))
        .isEqualTo("mongodb://u:p@127.0.0.1:5/?directConnection=true&serverSelectionTimeoutMS=300");
  }

  @Test
  void needsAddressesThatNeedNoLookUp() {
    assertThatThrownBy(() -> StoreLine.through("mongodb+srv://store/", 5, List.of()))
        .hasMessageContaining("mongodb://");
  }
}
