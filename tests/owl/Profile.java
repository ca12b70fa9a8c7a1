// Says what in an ontology (RDF/XML) falls outside OWL 2 DL, a line each, as the OWL API sees it; nothing if all is in.
import java.io.File;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

public class Profile {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
            manager.setSilentMissingImportsHandling(true);
            OWLOntology ontology = manager.loadOntologyFromOntologyDocument(new File(file));
            System.out.println(new File(file).getName() + " " + ontology.getAxiomCount());
            for (Object violation : new OWL2DLProfile().checkOntology(ontology).getViolations())
                System.out.println("  " + violation);
        }
    }
}
