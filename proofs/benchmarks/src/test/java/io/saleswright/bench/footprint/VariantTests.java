package io.saleswright.bench.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantTests {

  private static final List<String> COMMON = List.of("-Xmx384m");
  private static final Path CACHE = Path.of("order.aot");

  @Test
  void startsAsItIs() {
    assertThat(Variant.PLAIN.options(COMMON, CACHE)).isEqualTo(COMMON);
  }

  @Test
  void refusesToStartWithoutTheCacheThatIsMeasured() {
    assertThat(Variant.AOT_CACHE.options(COMMON, CACHE))
        .containsExactly("-Xmx384m", "-XX:AOTCache=order.aot", "-XX:AOTMode=on");
  }

  @Test
  void makesObjectHeadersCompact() {
    assertThat(Variant.COMPACT_HEADERS.options(COMMON, CACHE))
        .containsExactly("-Xmx384m", "-XX:+UseCompactObjectHeaders");
  }
}
