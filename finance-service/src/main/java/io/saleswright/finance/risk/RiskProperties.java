package io.saleswright.finance.risk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the limits of what customers owe are watched.
 *
 * @param riskInterval how long to wait between two looks at what all customers owe
 */
@ConfigurationProperties("saleswright.finance")
record RiskProperties(@DefaultValue("10m") Duration riskInterval) {}
