/**
 * Speaks to a running Saleswright as people and systems do: with their own tokens, through the
 * gateway, patient where patience helps; and how a program of ours meets its command line. It
 * decides nothing about what is said.
 */
@NullMarked
package io.saleswright.client;

import org.jspecify.annotations.NullMarked;
