/**
 * Speaks to a running Saleswright as people and systems do: with their own tokens, through the
 * gateway, patient where patience helps. It decides nothing about what is said.
 */
@NullMarked
package io.saleswright.cli.client;

import org.jspecify.annotations.NullMarked;
