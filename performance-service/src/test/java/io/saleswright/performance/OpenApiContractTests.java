package io.saleswright.performance;

import io.saleswright.performance.fixtures.RunningDirectory;
import io.saleswright.testkit.openapi.OpenApiContract;

class OpenApiContractTests extends RunningDirectory implements OpenApiContract {}
