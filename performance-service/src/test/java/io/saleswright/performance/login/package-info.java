/** Tests of filling the directory. */
@NullMarked
package io.saleswright.performance.login;

import org.jspecify.annotations.NullMarked;
