package io.saleswright.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTests {

  private final ClientAddresses addresses =
      new ClientAddresses(new TrustedProxies(List.of("10.0.0.0/8", "2001:db8::/32")));

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, '', 192.0.2.1",
    "192.0.2.1, 6.6.6.6, 192.0.2.1",
    "10.1.1.1, '', 10.1.1.1",
    "10.1.1.1, 192.0.2.7, 192.0.2.7",
    "10.1.1.1, '6.6.6.6, 192.0.2.7', 192.0.2.7",
    "10.1.1.1, '6.6.6.6, 192.0.2.7, 10.2.2.2', 192.0.2.7",
    "10.1.1.1, '10.3.3.3, 10.2.2.2', 10.3.3.3",
    "10.1.1.1, 'evil.example', 10.1.1.1",
    "10.1.1.1, '192.0.2.7, unknown', 10.1.1.1",
    "2001:db8::1, '192.0.2.7', 192.0.2.7"
  })
  void believesTrustedProxiesOnly(String peer, String forwarded, String expected) {
    assertThat(addresses.of(request(peer, forwarded))).isEqualTo(expected);
  }

  @Test
  void takesAnIpV6NetworkForOneLine() {
    assertThat(addresses.lineOf(request("2001:bad:0:1:2::3", "")))
        .isEqualTo(addresses.lineOf(request("2001:bad:0:1:4::5", "")))
        .isNotEqualTo(addresses.lineOf(request("2001:bad:0:2:4::5", "")));
    assertThat(addresses.lineOf(request("192.0.2.1", ""))).isEqualTo("192.0.2.1");
  }

  private static MockHttpServletRequest request(String peer, String forwarded) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(peer);
    if (!forwarded.isEmpty()) {
      request.addHeader("X-Forwarded-For", forwarded);
    }
    return request;
  }
}
