package dev.lede;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The package rules of ARCHITECTURE.md, kept by a test. */
@AnalyzeClasses(packages = "dev.lede", importOptions = ArchitectureTest.OnlyTheProduct.class)
class ArchitectureTest {
    /** The indexer's tests come to us as a jar, which ArchUnit's own option doesn't take for tests. */
    static final class OnlyTheProduct implements ImportOption {
        private static final ImportOption NO_TEST_CLASSES = new DoNotIncludeTests();

        @Override
        public boolean includes(Location location) {
            return NO_TEST_CLASSES.includes(location) && !location.contains("-tests.jar");
        }
    }

    private static final String LUCENE = "org.apache.lucene..";
    private static final String[] HTTP = {"io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "com.sun.net.."};

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.lede.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule articlesAndTheirReadingKnowNoLucene = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.lede.article..",
                    "dev.lede.read..",
                    "dev.lede.fetch..",
                    "dev.lede.normalise..",
                    "dev.lede.config..",
                    "dev.lede.health..",
                    "dev.lede.suggest..",
                    "dev.lede.disk..",
                    "dev.lede.story..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LUCENE);

    @ArchTest
    static final ArchRule articlesAreFreeOfEverything = classes()
            .that()
            .resideInAPackage("dev.lede.article..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.lede.article..", "java..", "org.jspecify..");

    /** Of what is measured, only the ways of ranking know by what. */
    @ArchTest
    static final ArchRule measuresKnowNoLucene = noClasses()
            .that()
            .resideInAPackage("dev.lede.eval..")
            .and()
            .haveNameNotMatching(".*\\.(CollectionIndex|PlainLucene|LedeIndex)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LUCENE);

    @ArchTest
    static final ArchRule whatFacesReadersKnowsNoLucene = noClasses()
            .that()
            .resideInAnyPackage("dev.lede.server..", "dev.lede.page..", "dev.lede.feed..", "dev.lede.request..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LUCENE);

    @ArchTest
    static final ArchRule searchingKnowsNoHttp = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.lede.search..",
                    "dev.lede.snippet..",
                    "dev.lede.query..",
                    "dev.lede.spelling..",
                    "dev.lede.request..",
                    "dev.lede.page..",
                    "dev.lede.feed..",
                    "dev.lede.index..",
                    "dev.lede.indexing..",
                    "dev.lede.schema..",
                    "dev.lede.analysis..",
                    "dev.lede.read..",
                    "dev.lede.fetch..",
                    "dev.lede.health..",
                    "dev.lede.eval..",
                    "dev.lede.normalise..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HTTP);

    /** Anything else that asked the outside would go round its guard. */
    @ArchTest
    static final ArchRule onlyFetchingAsksTheOutside = noClasses()
            .that()
            .resideOutsideOfPackage("dev.lede.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..");

    @ArchTest
    static final ArchRule nothingStaticCanChange = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("gg.jte..")
            .should()
            .beFinal();
}
