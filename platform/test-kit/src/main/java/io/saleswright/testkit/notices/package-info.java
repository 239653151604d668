/** What every service that gives notices is held to. */
@NullMarked
package io.saleswright.testkit.notices;

import org.jspecify.annotations.NullMarked;
