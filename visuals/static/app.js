"use strict";var ketenkaart=(()=>{var T$=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var z$=(t,e)=>{for(var n in e)T$(t,n,{get:e[n],enumerable:!0})};function xt(t){let e=jt("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function uc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var jt,ve=T(()=>{"use strict";jt=t=>document.getElementById(t)});async function dc(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));hi=F$(await new Response(e).json())}function F$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var hi,gi=T(()=>{"use strict";ve()});function fc(t){var e=$c.get(this);return e||(e=new Map,$c.set(this,e)),(e=mc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function($){r===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):r===3&&($||i)?(c.push(3,$,i),r=2):r===2&&i==="..."&&$?c.push(4,$,0):r===2&&i&&!$?c.push(5,0,!0,i):r>=5&&((i||!$&&r===5)&&(c.push(r,0,i,o),r=6),$&&(c.push(r,$,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var m=0;m<n[u].length;m++)s=n[u][m],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][m+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var mc,$c,hc=T(()=>{mc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,mc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},$c=new Map});function As(t){t&&t.parentNode&&t.remove()}function xi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?_i.call(arguments,2):n),Wo(t,i,s,o,null)}function Wo(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Do,__v:o||++kc,__i:-1,__u:0};return!o&&vt.vnode&&vt.vnode(r),r}function Ar(t){return t.children}function Mr(t,e){this.props=t,this.context=e,this.__g=0}function is(t,e){if(e==null)return t.__&&is(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:is(t)}function N$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Bs({constructor:Do},n)).__v=n.__v+1,vt.vnode&&vt.vnode(e),vi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||is(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Cc(o,e,r),n.__=n.__e=null,e.__e!=s&&_c(e))}function _c(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),_c(t)}function gc(t){(8&t.__g||(t.__g|=8,as.push(t),zr++))&&bi==vt.debounceRendering||((bi=vt.debounceRendering)||queueMicrotask)(xc)}function xc(){try{for(var t,e=1;as.length;)as.length>e&&as.sort(wc),t=as.shift(),e=as.length,8&t.__g&&N$(t)}finally{(zr=as.length)&&(bi||queueMicrotask)(xc)}}function vc(t,e,n,s,o,r,i,l,c,p,u){var m,$,d,f,h,b,x=s.__k||Er,w=e.length;for(c=P$(n,e,x,c,w),m=0;m<w;m++)(d=n.__k[m])!=null&&($=~d.__i&&x[d.__i]||Fr,d.__i=m,b=vi(t,d,$,o,r,i,l,c,p,u),f=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&Si($.ref,null,d,$),d.ref&&u.push(d.ref,d.__c||f,d)),h=h||f,4&d.__u?(c=Sc(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=h,c}function P$(t,e,n,s,o){var r,i,l,c,p,u,m,$,d,f=n.length,h=f,b=0,x=0,w=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[r]=Wo(null,i):yi(i)?i=w[r]=Wo(Ar,{children:i}):i.constructor===Do&&i.__b?i=w[r]=Wo(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=I$(i,n,c,h))&&(h--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,x=1)):(~p||(o>f?b--:o<f&&b++),typeof i.type!="function"&&(i.__u|=4))):w[r]=null;if(x){for(u=[],m=[],r=0;r<o;r++)if((i=w[r])&&16&i.__u){for(b=0,$=u.length;b<$;)u[d=b+$>>1]<i.__i?b=d+1:$=d;u[b]=i.__i,m[r]=b+1}for(b=u.length;r--;)m[r]&&(m[r]==b?b--:w[r].__u|=4)}if(h)for(r=0;r<f;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=is(l)),Oi(l,l));return s}function Sc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Sc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=is(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function I$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function bc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function jr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||bc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||bc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=ki[e]||(ki[e]=q$(e)),(t.__a||(t.__a={}))[e]=wi,r=e!=(e=e.replace(yc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function q$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Lr]==null)e[Lr]=wi++;else if(e[Lr]<this.__a[t])return;return n(vt.event?vt.event(e):e)}}}function vi(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,x,w,O,M,E,I,Ct,pt,v,X,ke,Me=e.type;if(e.constructor!==Do)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,m=r=[],u.nodeType==8?l=Tr(u,r):r.push(u),l=r[0]||l),(u=vt.__b)&&u(e);t:if(typeof Me=="function"){$=i.length;try{if(x=e.props,w=(u=Me.prototype)&&u.render,O=(u=Me.contextType)&&s[u.__c],M=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(w?e.__c=d=new Me(x,M):(e.__c=d=new Mr(x,M),d.constructor=Me,d.render=W$),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),Me.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Bs({},d.__s)),Bs(d.__s,Me.getDerivedStateFromProps(x,d.__s)))),f=d.props,h=d.state,d.__v=e,n.__c){if(x!==f&&w&&!Me.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,M),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,M)===!1){e.__v!=n.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(an){an&&(an.__=e)}),Er.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=is(n);break t}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,M),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,h,b)})}else w&&!Me.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=M,d.props=x,d.__P=t,d.__g&=-5,E=vt.__r,I=w?25:0;do d.__g&=-9,E&&E(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++I<25);w&&(Er.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Bs({},s,d.getChildContext())),w&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(f,h)),Ct=u&&u.type===Ar&&u.key==null?u.props.children:u,x.__P&&(u=l,o=(t=x.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(an){an&&Oi(an,an)}),n.__k=null),l=n.__k?is(n,0):null),l=vc(t,yi(Ct)?Ct:[Ct],e,n,s,o,r,i,l,c,p),x.__P&&(e.__e=null,l=u),e.__u&=-161,m&&m.some(As),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(an){if(i.length=$,e.__v=null,c||r)if(an&&an.then){if(e.__u|=128|c,r){for(~(X=r.indexOf(l||void 0))||(X=r.length);(ke=r[X-1])&&ke.nodeType==8;)X--;for(;X<r.length;X++)if(ke=r[X])if(r[X]=null,pt){if(ke==v)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(v=Tr(pt=ke))}}if(!pt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;pt=l}(u=Tr(pt=e.__c.__z||(e.__c.__z=pt)))?(e.__e=pt,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(As);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),an&&an.then||Oc(e),vt.__e(an,e,n)}}else l=e.__e=R$(n.__e,e,n,s,o,r,i,c,p,t);return(u=vt.diffed)&&u(e),l}function Tr(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Oc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Oc))}function Cc(t,e,n){for(var s=0;s<n.length;)Si(n[s++],n[s++],n[s++]);vt.__c&&vt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){vt.__e(r,o.__v)}})}function R$(t,e,n,s,o,r,i,l,c,p){var u,m,$,d,f,h,b,x,w=n.props||Fr,O=e.props,M=e.type;if(M=="svg"?o="http://www.w3.org/2000/svg":M=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((f=r[u])&&(M?f.localName==M:f.nodeType==3)){t=f,r[u]=null;break}}if(!t){if(x=p.ownerDocument||document,!M)return x.createTextNode(O);t=x.createElementNS(o,M,O.is?O:p),l&&(vt.__m&&vt.__m(e,r),l=!1),r=null}if(M){if(p=M=="template"&&t.content||t,r=M=="textarea"&&O.defaultValue!=null?null:r&&_i.call(p.childNodes),!l&&r)for(w={},u=0;u<t.attributes.length;u++)w[(f=t.attributes[u]).name]=f.value;for(u in w)f=w[u],u=="dangerouslySetInnerHTML"?$=f:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||jr(t,u,null,f,o);for(u in O)f=O[u],u=="children"?d=f:u=="dangerouslySetInnerHTML"?m=f:u=="value"?h=f:u=="checked"?b=f:l&&typeof f!="function"||w[u]===f||jr(t,u,f,w[u],o);m?(l||$&&(m.__html==$.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[]):($&&(t.textContent=""),(M=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&B$.test(M))&&(o="http://www.w3.org/1999/xhtml"),vc(p,yi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&is(n,0),l,c),r&&r.some(As)),l&&M!="textarea"||(u="value",M=="progress"&&h==null?t.removeAttribute(u):h==null||h===t[u]&&(M!="progress"||h)||jr(t,u,h,w[u],o),u="checked",b!=null&&b!=t[u]&&jr(t,u,b,w[u],o))}else w===O||l&&t.data==O||(t.data=O);return t}function Si(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){vt.__e(o,n)}}function Oi(t,e,n){var s,o,r,i;if(vt.unmount&&vt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Si(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){vt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Oi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Tr(s,r=[]))&&(s==t.__e&&r.some(As),As(o),As(s)),n||As(t.__e),t.__e=t.__c=t.__=null}function W$(t,e,n){return this.constructor(t,n)}function Tn(t,e){var n,s,o,r;vt.__&&vt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Wo(Ar,{children:[t]}),o=[],r=[],vi(e,e.__k,s||Fr,Fr,e.namespaceURI,s?null:e.firstChild?_i.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Cc(o,e.__k,r),e.__k.props.children=null}var vt,kc,E$,as,bi,zr,wc,Lr,yc,wi,ki,A$,Do,Fr,Er,B$,yi,_i,Bs,Br=T(()=>{Do=Symbol.for("pv"),Fr={},Er=[],B$=/^m(i|n|o|s|text|space)$/,yi=Array.isArray,_i=Er.slice,Bs=Object.assign;vt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw zr=0,t}},kc=0,E$=function(t){return t!=null&&t.constructor===Do},Mr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Bs({},this.state)),typeof t=="function"&&(t=t(Bs({},n),this.props)),t&&(Bs(n,t),this.__v&&(e&&this.__k.push(e),gc(this)))},Mr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),gc(this))},Mr.prototype.render=Ar,as=[],zr=0,wc=function(t,e){return t.__v.__b-e.__v.__b},Lr=Symbol(),yc=/(PointerCapture)$|Capture$/i,wi=0,ki={},A$=0});function Pr(t,e){Kt.__h&&Kt.__h(te,t,Nr||e),Nr=0;var n=te.__H||(te.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function q(t){return Nr=1,D$(Pc,t)}function D$(t,e,n){var s=Pr(co++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Pc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);ji(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=te,!te.__f)){te.__f=!0;var o=te.shouldComponentUpdate;te.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function($){$.__N&&(p=!0,ji($.__[0],$.__N[0])||(u=!0))}),o){var m=o.call(this,r,i,l);return p?m||u:m}return!p||u}}return s.__}function we(t,e){var n=Pr(co++,3);!Kt.__s&&Ti(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,te.__H.__h.push(n))}function Je(t,e){var n=Pr(co++,4);!Kt.__s&&Ti(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,te.__h.push(n))}function Vo(t){return Nr=5,Te(function(){return{current:t}},[])}function Te(t,e){var n=Pr(co++,7);return Ti(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function H$(){var t;do{for(;t=Li.shift();)try{Ho(t)}catch(n){Kt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Nc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Ho),e.__h.some(Mi),e.__h=[]}catch(n){e.__h=[],Kt.__e(n,t.__v)}}}while(Li.length)}function V$(t){var e,n=function(){clearTimeout(s),Ac&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Ac&&(e=requestAnimationFrame(n))}function Bc(t){t!=1&&jc==Kt.requestAnimationFrame||((jc=Kt.requestAnimationFrame)||V$)(H$)}function Ho(t){var e=te,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),te=e}function Mi(t){var e=te;t.__c=t.__(),te=e}function Ti(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!ji(n,t[s])})}function Pc(t,e){return typeof e=="function"?e(t):e}var co,te,Ci,jc,ji,Nr,Nc,Li,Kt,Lc,Mc,Tc,zc,Fc,Ec,Ac,zi=T(()=>{Br();ji=Object.is,Nr=0,Nc=[],Li=[],Kt=vt,Lc=Kt.__b,Mc=Kt.__r,Tc=Kt.diffed,zc=Kt.__c,Fc=Kt.unmount,Ec=Kt.__;Kt.__b=function(t){te=null,Lc&&Lc(t)},Kt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ec&&Ec(t,e)},Kt.__r=function(t){Mc&&Mc(t),co=0;var e=(te=t.__c).__H;e&&(Ci==te?te.__h=[]:(e.__h.some(Ho),e.__h.some(Mi),co=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ci=te},Kt.diffed=function(t){Tc&&Tc(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Bc(Nc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ci=te=null},Kt.__c=function(t,e){e.some(function(n){try{n.__h.some(Ho),n.__h=n.__h.filter(function(s){return!s.__||Mi(s)})}catch(s){n.__h=[function(){throw s}]}}),zc&&zc(t,e)},Kt.unmount=function(t){Fc&&Fc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Bc(Li.push(o))}else Ho(o)}catch(r){e=r}}),s.__H=void 0,e&&Kt.__e(e,s.__v))};Ac=typeof requestAnimationFrame=="function"});function Ic(t){if(Array.isArray(t))return t.map(Ic);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[xi("wbr",null),n]:[n])}var Rt,a,R=T(()=>{"use strict";hc();Br();zi();Br();zi();/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/Rt=()=>Vo(null);a=fc.bind((t,e,...n)=>xi(t,e,...typeof t=="string"?n.map(Ic):n))});function J$(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(qc,n)&&!t.query.uit?{path:qc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Ai(t){let e=Object.entries(G$).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[K$[i]||i,l]);return J$({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function j(t,e={},n=!0){let s=U$.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function P(t,e=!1){let n=j(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++Fi},"",n),Ei())}function Ei(t=!1){let e=Ai(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,Rc(e),!n&&window.scrollTo(0,t&&Wc.get(history.state?.turn)||0)}function Dc(t){Rc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),Fi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Wc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++Fi},""),Ei(o)};return window.addEventListener("popstate",s,n),Ei(),z.started=!0,()=>e.abort()}var U$,K$,qc,G$,z,Rc,Fi,Wc,De,U=T(()=>{"use strict";U$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],K$={ernst:"gewicht"},qc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},G$={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},Fi=0,Wc=new Map;De=t=>j(["ding",t])});function nt({text:t,title:e=t,children:n}){let s=Rt();return Je(()=>{document.title=`${e} – Ketenkaart`},[e]),Je(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function de({text:t}){let{route:e}=z;return Je(()=>{z.started&&t&&xt(t)},[t,e]),null}var K,St=T(()=>{"use strict";ve();R();U();K=()=>window.matchMedia("(max-width: 44rem)").matches});function Et(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function ln(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function po(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Ir(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Q(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function qr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Hc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,L,W,Uo,Wt,C,Qe,Q,B=T(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),L=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),W=t=>t.slice(0,1).toUpperCase()+t.slice(1),Uo=t=>(Wt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Wt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],Qe=t=>t.map(e=>[e,e]),{compare:Q}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Vc,Uc,Q$,Y$,Z$,X$,tm,em,nm,sm,om,rm,Ye,uo,N,k,$e,st,yn,_t,Gt,Kc,am,Hn,ze,im,cn,pn,tt,$o,ye,ls,A=T(()=>{"use strict";gi();y=hi,{codes:Vc,progress:Uc,queries:Q$,names:Y$,absent:Z$,lists:X$,kinds:tm,called:em,works:nm,partners:sm,lookups:om}=y,rm=[Vc,Uc,Q$,Y$,Z$,y.dates,X$,tm,em,nm,sm,om];for(let t of[...rm,y.words,y.addresses,...[Vc,Uc].flatMap(Object.values)])Object.setPrototypeOf(t,null);Ye=new Map(Object.entries(y.things)),uo=new Map(y.plans.map(t=>[t.key,t])),N=y.plans.length>1,k=y.words,$e=t=>t?.words.page||k,st=t=>uo.get(t||"")||(N?void 0:y.plans[0]),yn=t=>uo.get(t),_t=t=>uo.get(t.split("/")[0]),Gt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,Kc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],am=y.plans.flatMap(t=>t.dates),Hn=Kc(am,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),ze=Hn[Hn.length-1].date,im=y.plans.flatMap(t=>t.steps),cn=Kc(im.reverse(),({notation:t})=>t).reverse(),pn=(t,e)=>{let n=_t(t);return n?y.stands[e]?.[n.key]||n.date:e},tt=t=>y.dates[t]||t||"",$o=(t=st())=>t?.source||y.source,ye=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),ls=(t,e=st())=>(e?e.dates:Hn).find(n=>n.date===t)?.label||tt(t)});async function Rr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function Vn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Bi,me,at,Fe,Se=T(()=>{"use strict";B();A();Bi=5*2**20,me=()=>window.werkplaats,at=()=>me(),Fe=()=>!!me()&&me()?.state!=="off"});function H(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Ni.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Pi(o,n),without:Pi(r,n),links:i},p={...Pi(l,n),...c};Ni.set(s,p)}return Ni.get(s)}function cs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function D(t){let e=N&&uo.has(t.plan)?t.plan:"",n=Hn.some(p=>p.date===t.stand)?t.stand:ze,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:ze};return[r,i,l].map(Wr).find(p=>Ko(p)||me())||Wr({...l,stated:!1,strict:!1})}function Wr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ii(t,e,n){return new Set(n.map(([o])=>D({...t,[e]:o}).key)).size===n.length?n:[]}var Ni,Pi,zn,Ko,qi,Gc,Mt=T(()=>{"use strict";A();Se();Ni=new Map,Pi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));zn=(t,e)=>H({...t,plan:e.key}).numbers[0];Ko=t=>t.key in y.answers;qi=(t,e)=>uo.get(e)?.steps.find(n=>n.notation===t)?.id,Gc=t=>new Set(H(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>qi(s.step,e))))});var Jc,lm,Ns,Go,G,ee,ps,_e=T(()=>{"use strict";B();A();Jc=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])ln(Jc,i,r)}lm=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),Ns=(t,e=ze)=>!lm[e]?.has(t),Go=(t,e=ze)=>(Jc.get(t)||[]).filter(n=>Ns(n.of[0]||n.from,e)),G=(t,e,n)=>Go(t,n).filter(s=>s.name===e),ee=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),ps=(t,e)=>t.from===e?t.to:t.from});var Ri,bt,_,Tt,kt,us,Dr,Ps,Ze,Yc,un,ae,Un,ie,Jt,V,Dt,Hr,Zc,S,ne,Qc,Fn,ds,cm,Vr,Jo,dn,mo,pm,fe,le,Xe,J=T(()=>{"use strict";B();A();Ri=[],bt=(t,e)=>Ye.get(t)?.[e]||Ri,_=(t,e)=>bt(t,e)[0]||"",Tt=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>Tt(t,e)[0]||"",us=t=>Ye.has(t),Dr=t=>bt(t,"type"),Ps=t=>Zc.get(t)||Ri,Ze=(t,e)=>Dr(t).includes(e),Yc=t=>Dr(t).map(e=>y.kinds[e]).find(Boolean),un=t=>Yc(t)?.page||"",ae=t=>Yc(t)?.kind||"",Un=t=>un(t)==="organisation",ie=t=>un(t)==="undertaking",Jt=t=>!!un(t)&&!!_(t,"prefLabel"),V=(t,e)=>y.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>V(y.lists[e],_(t,e)),Hr=t=>y.names[t]||k.thing.foreign[t]||t,Zc=new Map;for(let[t,e]of Ye)for(let n of e.type||Ri)ln(Zc,n,t);S=t=>y.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.slice(t.lastIndexOf("/")+1),ne=t=>y.called[t]?.short||S(t),Qc=t=>_(t,"identifier"),Fn=[...Ps("Chapter")].sort((t,e)=>Q(Qc(t),Qc(e))),ds=[...Ye.keys()].filter(ie),cm=[...Ye.keys()].filter(Un),Vr=t=>cn.find(e=>e.notation===t),Jo=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),dn=cn.map(t=>[t.notation,t.label]),mo=Jo("InterventionKind"),pm=new Map(cm.map(t=>[_(t,"notation"),t])),fe=t=>pm.get(t)||"",le=t=>y.addresses[t]||"",Xe=t=>Tt(t,"passage")});function tp(t,e,n){let s=He(t,n);return{name:S(e),short:ne(e),what:_(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),modality:W(Yo(_(t,"modality"))),day:_(t,"dueBy"),by:tt(_(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:tt(s.on)}}var Qo,En,fo,ho,Wi,Is,Ur,Kr,qs,At,Gr,Yo,um,He,Di,$s,_n,ms,Kn,Xc,Jr,fs,Qr,Hi,go,hs,Bt=T(()=>{"use strict";U();B();A();_e();J();Qo=t=>e=>y.works[e]?.[t]||[],En=Qo("steps"),fo=Qo("kinds"),ho=Qo("years"),Wi=Qo("leads"),Is=Qo("acts"),Ur=t=>{let e=n=>Wi(t).includes(n)?g(k.shared.leading,{name:S(n)}):S(n);return Is(t).map(e).join(", ")||(y.works[t]?.container?"":k.explore.list.no_partner)},Kr=(t,e)=>G(t,"at",e).flatMap(n=>n.of),qs=(t,e)=>G(t,"deadline",e).map(n=>n.from),At=t=>_(t,"isGeneric")==="true",Gr=t=>{let[e,n]=[ee(t,"chapterLead"),G(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":y.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Yo=t=>V("Modality",t),um={},He=(t,e=ze)=>z.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||um,Di=t=>(e,n)=>He(e,n)[t]||"",$s=Di("report"),_n=Di("status"),ms=Di("state"),Kn=(t,e)=>hs(t).rows.filter(({id:n})=>He(n,e).outcome).map(n=>({...n,plan:t,...tp(n.id,n.work,e)})),Xc=(t,e)=>y.promises[t.key].undated.filter(n=>Ns(n,e)).map(n=>{let s=_(n,"initiative").slice(1);return{id:n,work:s,plan:t,...tp(n,s,e)}});Jr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),fs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?L(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Qr=t=>ye(t).filter(e=>y.promises[e.key].rows.length||y.promises[e.key].undated.length),Hi=(t,e)=>{let{reports:n}=hs(t);return n.find(s=>s.date===pn(t.key,e))||n[n.length-1]},go=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),hs=t=>y.promises[t.key]});function bo(t,e){if(_(t,"crossCutting")==="true")return[{step:gs,of:t,basis:""}];let n=H(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:dm(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function Yr(t,e){if(ie(t))return[t];let n=r=>ie(r)&&Gt(r,e.plan);if(Un(t))return C(bs(t,e).map(r=>r.to));if(!np(t))return C(Go(t,e.date).map(r=>ps(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&bo(r,e).some(i=>i.step===t))}function sp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Jt),m=v=>(!s||bo(v,c).some(X=>_(X.step,"notation")===s))&&(!o||fo(v).includes(o))&&(!r||ho(v).slice(-1)[0]>=r)&&(!i||ho(v)[0]<=i),$=C(u.flatMap(v=>Yr(v,c))),d=v=>u.includes(v)&&!l,f=$.filter(v=>!d(v)&&!m(v)),h=$.filter(v=>d(v)||m(v)&&!p.has(v)).sort(Ki),w=[...u.filter(v=>!Un(v)).flatMap(v=>Yr(v,c)),e].filter(v=>h.includes(v)).flatMap(v=>ep(v,c,l)),O=C([...u.filter(Un),...w]).filter(v=>!p.has(v)).sort(Rs),M=h.flatMap(v=>bs(v,c,l).filter(X=>O.includes(X.from))),E=h.flatMap(v=>bo(v,c).map(X=>({work:v,...X}))),I=[...cn.map(v=>v.id),gs],Ct=C([...u.filter(np),...E.map(v=>v.step)]).filter(v=>!p.has(v)).sort((v,X)=>I.indexOf(v)-I.indexOf(X)),pt=r||i?f.filter(v=>!ho(v).length).length:0;return{who:O,what:h,steps:Ct,roles:M,ties:E.filter(v=>Ct.includes(v.step)),left:f.length,undated:pt}}function Zr(t,{who:e,what:n},s){return ie(t)?ep(t,s).filter(o=>!e.includes(o)).length:Yr(t,s).filter(o=>!n.includes(o)).length}function Xr(t,e,n,s=!1){let o=op(t,e,n,s),r=Vi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Zo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let m of o(u).sort(Rs))!p.includes(m)&&p.length+(r.get(m)??i)<=i&&c([...p,m])};return c([t]),l}function ko(t,e,n,s=!1){let o=op(t,e,n,s),r=Vi(t,e,o),i=Vi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter($=>(r.get($)??0)+(i.get($)??l+1)===l),p=Array.from({length:l+1},($,d)=>c.filter(f=>r.get(f)===d).sort(Rs)),u=new Map([[t,1]]),m=p.slice(1).flatMap(($,d)=>$.flatMap(f=>o(f).filter(h=>p[d].includes(h)).sort(Rs).map(h=>(u.set(f,(u.get(f)||0)+(u.get(h)||0)),{from:h,to:f,roles:bs(f,n).filter(b=>ps(b,f)===h)}))));return{layers:p,lines:m,count:u.get(e)||0,length:l}}function rp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...bs(r,n,!0),...G(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>ie(r)&&Gt(r,n.plan)).sort(Ki).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Vi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function ap(t,e){let n=r=>bo(r,e).map(i=>i.step),[s,o]=t.map(r=>Yr(r,e).flatMap(n));return cn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function ip(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var gs,Ui,bs,ep,np,dm,Ki,Rs,op,Zo,Ws=T(()=>{"use strict";B();Mt();A();_e();J();Bt();gs="dwars",Ui=60,bs=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Gt(o.to,n)),ep=(t,e,n=!1)=>C(bs(t,e,n).map(s=>s.from)),np=t=>un(t)==="step",dm=t=>kt(t,"broader")||t;Ki=(t,e)=>Q(ne(t),ne(e))||Q(S(t),S(e)),Rs=(t,e)=>Number(At(t))-Number(At(e))||Ki(t,e);op=(t,e,n,s)=>o=>C(bs(o,n).map(r=>ps(r,o))).filter(r=>r===t||r===e||ie(r)||s||!At(r)),Zo=30});var $m,dp,$p,Xo,wo,mm,mp,tr,na,Zi,Gi,fm,fp,hp,el,nl,gp,hm,er,Ji,gm,bm,km,wm,Qi,lp,ym,Xi,tl,Yi,_m,cp,pp,up,ta,ea,bp,xm,kp=T(()=>{$m="ENTRIES",dp="KEYS",$p="VALUES",Xo=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=wo(this._path);if(wo(n)==="")return{done:!1,value:this.result()};let s=e.get(wo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=wo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>wo(e)).filter(e=>e!=="").join("")}value(){return wo(this._path).node.get("")}result(){switch(this._type){case $p:return this.value();case dp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},wo=t=>t[t.length-1],mm=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return mp(t,e,n,s,i,1,o,""),s},mp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let m=0;m<p.length;++m,++u){let $=p[m],d=i*u,f=d-i,h=o[d],b=Math.max(0,u-n-1),x=Math.min(i-1,u+n);for(let w=b;w<x;++w){let O=$!==e[w],M=o[f+w]+ +O,E=o[f+w+1]+1,I=o[d+w]+1,Ct=o[d+w+1]=Math.min(M,E,I);Ct<h&&(h=Ct)}if(h>n)continue t}mp(t.get(p),e,n,s,o,u,i,l+p)}},tr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=na(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=el(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,fm(this._tree,e)}entries(){return new Xo(this,$m)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return mm(this._tree,e,n)}get(e){let n=Zi(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Zi(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Xo(this,dp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,Gi(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Gi(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=Gi(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Xo(this,$p)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},na=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),na(t.get(s),e.slice(s.length),n);return n.push([t,e]),na(void 0,"",n)},Zi=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Zi(t.get(n),e.slice(n.length))},Gi=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},fm=(t,e)=>{let[n,s]=na(t,e);if(n!==void 0){if(n.delete(""),n.size===0)fp(s);else if(n.size===1){let[o,r]=n.entries().next().value;hp(s,o,r)}}},fp=t=>{if(t.length===0)return;let[e,n]=el(t);if(e.delete(n),e.size===0)fp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&hp(t.slice(0,-1),s,o)}},hp=(t,e,n)=>{if(t.length===0)return;let[s,o]=el(t);s.set(o+e,n),s.delete(o)},el=t=>t[t.length-1],nl="or",gp="and",hm="and_not",er=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Yi:e.autoVacuum;this._options={...Qi,...e,autoVacuum:n,searchOptions:{...lp,...e.searchOptions||{}},autoSuggestOptions:{...ym,...e.autoSuggestOptions||{}}},this._index=new tr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=tl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let m=n(e,u);if(m==null)continue;let $=o(s(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.addFieldLength(p,d,this._documentCount-1,f);for(let h of $){let b=r(h,u);if(Array.isArray(b))for(let x of b)this.addTerm(d,p,x);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let m=o(e,u);if(m==null)continue;let $=n(r(m,u),u),d=this._fieldIds[u],f=new Set($).size;this.removeFieldLength(p,d,this._documentCount,f);for(let h of $){let b=s(h,u);if(Array.isArray(b))for(let x of b)this.removeTerm(d,p,x);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new tr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=tl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Xi.batchSize,r=e.batchWait||Xi.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[m]of u)this._documentIds.has(m)||(u.size<=1?c.delete(p):u.delete(m));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Yi.minDirtCount,s=s||Yi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let m=p.length||1,$={id:this._documentIds.get(l),score:c*m,terms:Object.keys(u),queryTerms:p,match:u};Object.assign($,this._storedFields.get(l)),(o.filter==null||o.filter($))&&i.push($)}return e===t.wildcard&&o.boostDocument==null||i.sort(pp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(pp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Qi.hasOwnProperty(e))return Ji(Qi,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=ta(o),c._fieldLength=ta(r),c._storedFields=ta(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let m=new Map;for(let $ of Object.keys(u)){let d=u[$];l===1&&(d=d.ds),m.set(parseInt($,10),ta(d))}c._index.set(p,m)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ea(o),c._fieldLength=await ea(r),c._storedFields=await ea(i);for(let[u,m]of c._documentIds)c._idToShortId.set(m,u);let p=0;for(let[u,m]of s){let $=new Map;for(let d of Object.keys(m)){let f=m[d];l===1&&(f=f.ds),$.set(parseInt(d,10),await ea(f))}++p%1e3===0&&await bp(0),c._index.set(u,$)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new tr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let $={...n,...e,queries:void 0},d=e.queries.map(f=>this.executeQuery(f,$));return this.combineResults(d,$.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,m=l(e).flatMap($=>c($)).filter($=>!!$).map(wm(i)).map($=>this.executeQuerySpec($,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((h,b)=>({...h,[b]:Ji(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...lp.weights,...i},m=this._index.get(e.term),$=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,c),d,f;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let h=e.fuzzy===!0?.2:e.fuzzy,b=h<1?Math.min(l,Math.round(e.term.length*h)):h;b&&(f=this._index.fuzzyGet(e.term,b))}if(d)for(let[h,b]of d){let x=h.length-e.term.length;if(!x)continue;f?.delete(h);let w=u*h.length/(h.length+.3*x);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,$)}if(f)for(let h of f.keys()){let[b,x]=f.get(h);if(!x)continue;let w=p*h.length/(h.length+x);this.termResults(e.term,h,w,e.termBoost,b,o,r,c,$)}return $}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=nl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=gm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let m=i[u],$=this._fieldIds[u],d=r.get($);if(d==null)continue;let f=d.size,h=this._avgFieldLength[$];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm($,b,n),f-=1;continue}let x=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!x)continue;let w=d.get(b),O=this._fieldLength.get(b)[$],M=km(w,f,this._documentCount,O,h,c),E=s*o*m*x*M,I=p.get(b);if(I){I.score+=E,_m(I.terms,e);let Ct=Ji(I.match,n);Ct?Ct.push(u):I.match[n]=[u]}else p.set(b,{score:E,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,up),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,up),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};er.wildcard=Symbol("*");Ji=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,gm={[nl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),cp(s.terms,r)}}return t},[gp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);cp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[hm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},bm={k:1.2,b:.7,d:.5},km=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},wm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Qi={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(xm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},lp={combineWith:nl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:bm},ym={combineWith:gp,prefix:(t,e,n)=>e===n.length-1},Xi={batchSize:1e3,batchWait:10},tl={minDirtFactor:.1,minDirtCount:20},Yi={...Xi,...tl},_m=(t,e)=>{t.includes(e)||t.push(e)},cp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},pp=({score:t},{score:e})=>e-t,up=()=>new Map,ta=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ea=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await bp(0);return e},bp=t=>new Promise(e=>setTimeout(e,t)),xm=/[\n\r\p{Z}\p{P}]+/u});function sa(t,e=[],n=yo(t),s=()=>!0){let o=Wt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Sm&&l.length>=c.length+Om&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function _o(t,e){let n=nr(t).map(Wt);return Ds(e).every(s=>n.some(sa(s)))}function oa(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(wp))yp(o).map(Wt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var vm,Sm,Om,wp,Cm,Ds,yp,nr,yo,xo=T(()=>{"use strict";B();vm=4,Sm=6,Om=3,wp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Cm=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Ds=t=>Cm(t).match(wp)||[],yp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],nr=t=>Ds(t).flatMap(yp),yo=t=>t.length>1&&t.length<=vm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Tm(){let t=new Map([...Ye.keys()].filter(Jt).map(n=>{let s=[y.called[n]&&S(n),_(n,"value")&&y.lookups[n]?.description];return[n,{sort:[ae(n)],text:s.filter(Boolean)}]}));for(let[n,s]of Ye){let o=An.owners.flatMap(i=>Tt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Mm(n)),r?.text.push(...An.texts.flatMap(i=>(s[i]||[]).map(tt)))}let e=n=>Number(An.weights[n]??An.weights.rest);return[...[...t].map(([n,s])=>({...{id:n,path:["ding",n],label:S(n),kind:ae(n),titles:Lm(n),...s},weight:Math.min(...Dr(n).map(e))})),...Object.entries(y.queries).filter(ol).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[An.question],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:An.question,...i,weight:e("question")}})]}function zm(){let t=new Map(Tm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.text].flat().flatMap(nr)),s=new Set(n.filter(p=>!vo(p)).map(Wt)),o=new er({fields:["titles","sort","text"],extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:nr,processTerm:p=>vo(p)?null:Wt(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(nr),i=new Set(r.filter(yo).map(Wt)),c=[...e.filter(p=>An.synonyms.some(u=>Ze(p.id,u))).map(p=>p.titles),...An.same].map(p=>C(p.map(ks))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Nm(t){if(Ee.known.has(t))return sl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Ee.known.has(n));return[...sl.get(t)||[],...e.flatMap(n=>sl.get(n)||[n])]}function rl(t){let e=Wt(t),n=[e,e.replace(/s$/,"")].find(o=>Ee.shorts.has(o));if(n||yo(t))return sa(n||t,[],!0);let s=[...Ee.known].some(o=>o.startsWith(e));return sa(t,Nm(e),!1,o=>s||Ee.known.has(o))}function Sp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Ee.known.has(n)||e<_p&&!Ee.shorts.has(n))continue;let o=s.length>=_p&&Ee.known.has(s)?[s]:Sp(s);if(o.length)return[n,...o]}return[]}function Pm(t){for(let e of t.length<Fm||/\d/.test(t)?[]:t.length<Em?[1]:[1,2]){let s=Ee.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Op(t){let e=Ds(t),n=e.filter(s=>!vo(s));return(n.length?n:e).flatMap(s=>{if(yo(s))return[s];let o=[()=>[s],()=>s.split("-"),()=>Sp(Wt(s)),()=>Pm(Wt(s))];for(let r of o){let i=r();if(i.length&&i.every(l=>al(rl(l)).length))return i}return[s]})}function Im(t,e){let n=Ee.groups.flatMap(s=>s.filter(o=>o.length>Am&&e.includes(o)).flatMap(o=>s.filter(r=>r!==o).map(r=>e.replace(o,r))));return[t,...C(n).map(s=>Ds(s).filter(o=>!vo(o)))]}function qm(t,e){let[n,...s]=t.titles.map(ks);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function il(t){Ee=Ee||zm();let e=Op(t),n=e.join(" "),s=Ds(t).filter(d=>e.length===1||!vo(d)).join(" "),o=Wt(n)===Wt(s)?ks(t):ks(n),[,...r]=Im(e,o),i=[e,...r].map(d=>d.map(rl)),l=[o,...r.map(d=>ks(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:f,text:h})=>c&&[d,f,h].flat().some(b=>p.test(Wt(b))),m=new Map;for(let d of i){let f=d.map(h=>({combineWith:Bm,queries:al(h)}));if(!(!f.length||f.some(h=>!h.queries.length)))for(let[h,b]of xp.entries())for(let{id:x,score:w}of Ee.mini.search({combineWith:"AND",queries:f},{fields:b})){let O=Ee.items.get(x),M=qm(O,o)??h+4+ +(h===xp.length-1&&!u(O));M<(m.get(x)?.place??Number.POSITIVE_INFINITY)&&m.set(x,{item:O,place:M,score:w})}}let $=[...m.values()].sort((d,f)=>d.place-f.place||d.item.weight-f.item.weight||f.score-d.score||Q(d.item.label,f.item.label));return{found:$.map(({item:d})=>d),read:Wt(n)===Wt(s)||!$.length?"":n,answers:d=>i.flat().some(f=>f(d))}}function Lp(t,e){let n=r=>{let[i,l]=oa(r,e);return l?.on?i.phrase.length:-1},s=t.text.find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var An,jm,vo,ks,vp,Lm,Mm,ra,ol,Fm,Em,_p,Am,Bm,xp,sl,Ee,al,Cp,jp,sr=T(()=>{"use strict";kp();xo();U();B();A();Se();J();An=k.search,jm=new Set(An.small),vo=t=>!yo(t)&&jm.has(Wt(t)),ks=t=>` ${Ds(t).map(Wt).join(" ")} `,vp=new Map;for(let[t,e]of y.search.english)ln(vp,t,e);Lm=t=>C([S(t),ne(t),...["prefLabel","altLabel"].flatMap(e=>bt(t,e)),...vp.get(t)||[]]),Mm=t=>An.sorts.flatMap(e=>bt(t,e).flatMap(n=>[V(y.lists[e],n),...y.search.also[y.lists[e]]?.[n]||[]])),ra="gaps",ol=([t,{shelf:e}])=>e===ra||t in k.questions.rows_of||!!me();Fm=6,Em=10,_p=4,Am=4,Bm="OR",xp=[["titles"],["titles","sort"],["titles","sort","text"]],sl=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));al=t=>[...Ee.known].filter(t);Cp=t=>{let{found:e,read:n}=il(t);return e.length===1&&!n?j(e[0].path):""},jp=t=>C(Op(t)).filter(e=>!vo(e)&&al(rl(e)).length)});function aa(t,e,n,s=st(n?.plan)){let{version:o,content:r}=y.meta;return g(tn.export.footnote,{phrase:t,sources:Jn(s),addresses:e.map(i=>`; ${le(i)}`).join(""),version:o+(r?g(tn.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${zt(n,s)}`:""})}var tn,Bn,Gn,So,Jn,ws,Oe,ce,it,lt,Rm,ll,zt,ut=T(()=>{"use strict";B();A();J();Bt();tn=k.shared,Bn=tn.silence,Gn=(t=st())=>t?g($e(t).shared.report,{date:tt(t.date)}):tn.reports,So=(t=st(),e=tn.nothing)=>`${L(e,t?1:2,{report:W(Gn(t))})} ${Bn}`,Jn=(t=st())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${tt(e.date)}`).join("; "),ws=(t,e)=>[He(t,e).word||"",He(t,e).more||""],Oe=(t,e)=>ws(t,e).filter(Boolean).join(", "),ce=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,tn.bases[t]||W(e.label)]])),it=t=>t===null?tn.all_steps:Vr(t)?.label||t,lt=t=>V("InterventionKind",t),Rm=(t,e)=>e?ls(pn(e.key,t.date),e):t.date===ze?tn.choices.latest:g(tn.choices.others_latest,{date:ls(t.date)}),ll=({stated:t,strict:e,plan:n},s=st(n))=>[t&&$e(s).shared.choices.links_stated,e&&tn.choices.strict_phrase].filter(Boolean).join(" · ")||tn.choices.all_phrase,zt=(t,e=st(t.plan))=>[Rm(t,e),ll(t,e),t.expect?tn.choices.with_phrase:tn.choices.without_phrase].join(" · ")});function he({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>P({[e]:i.target.value})}>
        ${!o&&a`<option value="">${$n.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function zp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=q(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function mn({children:t}){if(!K())return a`<section class="filters" aria-label=${$n.filters}>${t}</section>`;let e=C(cl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g($n.filters_set,{count:e}):$n.filters;return a`<${zp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Hs({children:t}){let e=!K()&&Dm.some(n=>z.route.query[n]);return a`
    <${zp} look="keuzes" id="wijzig" phrase=${$n.change} opens=${e}>${t}<${la} /><//>
  `}function rr(){let t=D(z.route.query),e=st(t.plan)?.dates||Hn;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Ii(z.route.query,"stand",n);return a`<${Qn} legend=${$n.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function pl(){let{query:t}=z.route,e=D(t),{counted:n}=$e(st(e.plan)).shared.choices,s=Object.entries(Hm).filter(([,o])=>Mp(o,D({...t,...o})));return s.length<2?null:a`
    <${Tp} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Mp(r,e)}
            onChange=${()=>P(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function la(){let{query:t}=z.route,e=$n.choices,n=Object.entries({"":e.with,uit:e.without}),s=D(t).expect?"":"uit",o=Ii(t,"verwachtingen",n);return a`
    <${Vs} />
    <${pl} />
    <${rr} />
    <${Qn} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var $n,Tp,Qn,Oo,or,ia,Wm,cl,Dm,Vs,Hm,Mp,Co,ca,Yn,Ve=T(()=>{"use strict";R();U();St();B();Mt();A();ut();$n=k.shared,Tp=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,Qn=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Tp} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>P({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Oo=({label:t=$n.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>P({[e]:s.target.value},!0)} />
  </label>
`,or=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${$n.clear}
  </button>
`,ia=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${he} ...${{label:s,name:o,options:r}} />`)}
    <${or} names=${e} />
  </div>
`;Wm=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,cl=()=>Object.entries(z.route.query).filter(([t])=>!Wm.test(t));Dm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Vs=()=>{let t=y.plans.map(e=>[e.key,e.title]);return N&&a`<div class="velden"><${he} label=${$n.plan} name="plan" options=${t} /></div>`};Hm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Mp=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Co=()=>D(z.route.query).strict&&a`
    <p class="zacht">
      ${$n.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>P({lezing:null})}>${$n.choices.strict_off}</button>
    </p>
  `,ca=({scenario:t})=>a`
  <details class="blik">
    <summary>${zt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${la} />
  </details>
`,Yn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${N&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Ep({passage:t}){let[e,n]=q("");async function s(){try{n((await at().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Fp.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Fp.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function pa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return j(s,e?{...o,plan:e}:o)}function Ot({id:t,date:e}){let[n,s]=ws(t,e);return a`<span class=${`chip s-${ms(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function ge({basis:t}){let[e,n]=ce[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Vm[e]}
    </svg>
  `:null}function Qt({of:t}){let e=C(t.flatMap(Xe));return e.length?a`<ul class="vindplaatsen">${e.map(n=>a`<li><${da} passage=${n} /></li>`)}</ul>`:null}function Us({of:t,look:e}){let[n,...s]=Xe(t);return n?a`
    <p class=${e}>
      ${le(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Fe()&&a`<${Ep} passage=${n} />`}
    </p>
  `:null}var Fp,F,wt,Ae,Vm,ua,da,$a,ys,dt=T(()=>{"use strict";R();U();B();A();Se();J();ut();Bt();Fp=k.shared.passage;F=({id:t,text:e})=>Jt(t)?a`<a href=${De(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;wt=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${F} id=${o} text=${e(o)} />`]),Ae=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${F} id=${s} />${e?.(s)}</li>`)}</ul>`;Vm={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ua=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${V("Severity",t)}</span>`,da=({passage:t})=>[le(t),Fe()&&a`<${Ep} passage=${t} />`];$a=({id:t})=>[kt(t,"broader")&&[a`<${F} id=${kt(t,"broader")} />`," › "],a`<${F} id=${t} />`],ys=({id:t})=>At(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Gm({text:t,done:e}){let n=Rt(),s=Rt();return Je(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${_s.by_hand} ref=${n} onClose=${e}>
      <p>${_s.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${_s.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function ar(t,e=_s.copied){try{await navigator.clipboard.writeText(t),xt(e)}catch{let n=document.createElement("div");document.body.append(n),Tn(a`<${Gm} text=${t} done=${()=>n.remove()} />`,n)}}function fn(t,e,n){uc(t,e,n),xt(g(_s.downloaded,{name:t}))}function jo(){return!y.files.length&&!me()?null:a`
    <section class="bestanden" aria-label=${Ap}>
      <h2>${Ap}</h2>
      <ul>
        <${ul} ...${Um} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${ul} label=${e} description=${n} href=${dl(t)?.href} download=${t} />`)}
        ${me()&&a`<${ul} ...${Km} href="#/controleer" />`}
      </ul>
    </section>
  `}var Um,Km,Ap,_s,ma,xs,pe,se,Ks,xn,ir,Nn,lr,dl,ul,Yt=T(()=>{"use strict";ve();R();B();A();Se();J();ut();Ve();dt();({summary:Um,save:Km,title:Ap}=k.frame.foot.files),_s=k.shared.export;ma=t=>t.replace(".",`${cl().map(([,e])=>`-${Uo(S(e).split(":")[0])}`).join("")}.`),xs=({text:t,label:e=_s.copy})=>a`<button type="button" class="klein" onClick=${()=>ar(t())}>${e}</button>`,pe=({name:t,rows:e,label:n=_s.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>fn(ma(t),qr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,se=(t,e="",n="")=>{let s=st(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>tt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?zt(t,s):n]},Ks=_s.heads,xn=(t,e,n)=>[[...t.map(s=>s.label),...Ks],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],ir=(t,e,n,s)=>({name:`${Uo(S(t))}-${e}.csv`,origin:o=>se(n,s(o))}),Nn=t=>N?[{key:"bronplan",label:k.shared.plan,text:e=>st(t(e))?.title||""}]:[],lr=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Xe(e(n)).map(le).join("; "),cell:n=>a`<${Us} of=${e(n)} />`}),dl=t=>document.querySelector(`#meenemen a[download="${t}"]`),ul=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Bp({name:t}){let e=$l(t),n=e?.parts?.map(({label:s,to:o})=>[s,j(o),o===t]);return n&&a`<${cr} label=${e?.label} tabs=${n} />`}var Jm,$l,cr,fa=T(()=>{"use strict";R();U();A();Jm=k.frame.menu.groups.flatMap(t=>t.screens||[t]),$l=t=>Jm.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),cr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function Ne(t,e,n){let s=new Map;for(let r of H({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:Qm[t](r),id:t==="partner"?fe(r):"",cells:hn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Q(r.label,i.label)):o}function ha(t){let[e,n,s]=t.split("~");return{key:e,step:n===Np?null:n,plan:s}}function Be(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Mo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Wr);if(!l.every(Ko))return()=>null;let c=u=>[Pn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(H(u).matrix[t].map(c)));return(u,m)=>{let $=Pn(u,m,n.key),[d,f,h,b]=p.map(w=>Ym(w.get($)));return b===d?null:{by:f===d!=(h===d)?f===d?"reading":"basis":"both",usual:p[0].get($)}}}var Np,Qm,hn,Pn,vs,Gs,ga,Lo,Ym,vn=T(()=>{"use strict";U();B();Mt();A();J();ut();Np="alle",Qm={kind:t=>W(lt(t)),form:t=>W(V("ExploitationForm",t)),partner:t=>S(fe(t)||t)},hn=t=>[...t.steps.map(e=>e.notation),null];Pn=(t,e,n)=>[t,e??Np,...N?[n]:[]].join("~"),vs=({column:t,barrier:e},n,s)=>j("overzicht",{...s,cel:Pn(t,e,n)});Gs=t=>`cel-${t.replaceAll("~","-")}`,ga=(t,e)=>H(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Lo=t=>[Be(t).word,...Be(t).lines].join(", "),Ym=t=>t&&JSON.stringify([t.phrase,Be(t).look,t.most_basis])});function ml({list:t,plan:e}){if(!t.length)return a`<p>${yn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${ef} ...${o} />`]);return a`
    <p class="zacht">${ba.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${F} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function fl({summary:t,inside:e,open:n=!1}){let[s,o]=q(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function nf({gap:t}){let e=[t.barrier&&it(t.barrier).toLowerCase(),t.kind&&lt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ua} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${Zn(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${N&&` · ${yn(t.plan).title}`}
      ${Jt(t.subject)&&[" · ",a`<${F} id=${t.subject} />`]}
      <${hl} gap=${t} />
    </p>
  `}function gl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=Js(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${fl} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${da} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${ba.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:Zn(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${ba.who}</strong></p><${ml} list=${t.candidates} plan=${t.plan} />`}
    <${xs} text=${()=>aa(t.sentence,Js(t),e,st(t.plan))} />
  `} /></div>`}var ba,In,Js,Zn,Pp,Zm,Xm,tf,ka,wa,ef,hl,ya,To=T(()=>{"use strict";xo();R();U();B();A();J();ut();Yt();dt();ba=k.shared.gaps,In=t=>[t,...t.also],Js=t=>le(t.evidence)?[t.evidence]:[],Zn=t=>y.queries[t]?.title||t,Pp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Zm=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),Xm=(t,e)=>Pp(e.gewicht,[t.severity])&&(!e.tekst||_o(Zm(t),e.tekst))&&In(t).some(n=>Pp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),tf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},ka=t=>t.flatMap(e=>In(e).map(n=>tf(e,n))),wa=(t,e)=>(e.vraag?ka(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>Xm(n,e)),ef=({phrase:t,work:e,more:n})=>e?[t," (",a`<${wt} ids=${e} name=${ne} />`,n&&ba.more_work,")"]:t;hl=({gap:t})=>a`<span class="alleen-papier">${Js(t).map(e=>a` · <${da} passage=${e} />`)}</span>`;ya=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${nf} gap=${t} />
  <${gl} gap=${t} scenario=${e} />
`});function zo(t,e,n=null,s=af()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||_a(l.key),turn:kl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(sf.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:_a(t),folds:!0,more:!0,turn:kl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Qs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Ip).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Ip&&" …"}</span>`}
    </div>
  `}function Fo({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||_a(t),turn:s||kl(t)};return a`
    <section class="blok">
      ${t?a`<${Qs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Ys(r)}>${o}</div>
    </section>
  `}var sf,qp,of,rf,Ip,af,bl,_a,kl,Ys,Sn,Ss=T(()=>{"use strict";R();U();St();B();A();sf=k.shared,qp="uit",[of,rf,Ip]=[20,6,4],af=()=>K()?rf:of,bl=()=>(z.route.query.vouw||"").split(",").filter(Boolean),_a=t=>bl().includes(qp)||bl().includes(t),kl=(t,e=[t])=>()=>{let n=e.filter(o=>_a(o)!==(o===t)),s=bl().filter(o=>o!==qp&&!e.includes(o));P({vouw:[...s,...n].join(",")},!0)};Ys=t=>t.open?null:"dicht";Sn=({id:t,items:e,first:n,as:s="ul"})=>zo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Qs} part=${o} />`}
      <${s} class=${Ys(o)}>${o.rows}<//>
    `)});function lf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function $t({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:m}=n,[$,d]=q(t),f=l?wl(l,t):$,h=O=>{let M=f===O.key?`-${O.key}`:O.key;l?P({[l]:M===t?null:M},!0):d(M);let E=k.shared.table,I=M.startsWith("-")?E.descending:E.ascending;xt(g(E.sorted,{column:O.label.toLowerCase(),direction:I}))},b=Ir(r,i,f),x=()=>xn(i,b,u?.origin||(()=>[])),w=zo(s,b,f===t?e:null,m);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${lf} id=${s} column=${O} sort=${f} turn=${h} />`)}
          </tr>
        </thead>
        ${w.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${Ys(O)}>
              ${O.folds&&a`<${pf} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(M=>a`<${cf} row=${M} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${pe} name=${u.name} rows=${x} /></p>`}
  `}function gn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var wl,cf,pf,Zt,bn,Xn,Pe=T(()=>{"use strict";ve();R();U();B();A();J();ut();Yt();Ss();dt();wl=(t,e="")=>z.route.query[t]||e;cf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,pf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Qs} part=${t} count=${s&&L(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Zt=(t,e,n,s=S)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${F} id=${n(o)} text=${s(n(o))} />`}),bn=(t,e,n,s)=>({key:t,label:e,text:o=>Oe(n(o),s),cell:o=>a`<${Ot} id=${n(o)} date=${s} />`}),Xn=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(Xe).map(le)).join("; "),cell:n=>a`<${Qt} of=${e(n)} />`})});function yl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of G(t,"who",e))ln(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${F} id=${s} />${` (${C(o).join(", ")})`}<${ys} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function uf(t){let e=_(t,"dueBy");return e&&` (${g(Ce.bound,{date:tt(e)})}; ${Yo(_(t,"modality"))})`}function Zs({of:t}){let e=o=>[kt(o,"barrier")&&g(Ce.at_step,{step:S(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>_(o,r)&&Dt(o,r))].filter(Boolean),n=o=>_(o,"status")?g(Ce.other_status,{reading:e(o).join(", ")}):g(Ce.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Ce.other_unsaid}),s=Tt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${_(o,"rationale")}</li>`)}
    </ul>
  `:null}function pr({id:t,read:[e,n]=[_(t,"basis"),_(t,"strength")]}){let s=bt(t,"interventionKind").map(lt).join(", "),o=V("CellState",_(t,"state"));return a`
    <div class="koppeling">
      <p>
        <${$a} id=${kt(t,"barrier")} />
        ${` · ${s} · ${V("Strength",n)} · `}
        <${ge} basis=${e} />${` ${ce[e]?.[1]||V("Basis",e)}`}
        ${o&&a` · <strong>${g(Ce.own_state,{state:o})}</strong>`}
      </p>
      <p class="reden"><strong>${Ce.here}</strong>${_(t,"rationale")}</p>
      <${Zs} of=${t} />
    </div>
  `}function Wp({id:t,scenario:e,contributions:n}){let{date:s}=e,o=$s(t,s),r=_(t,"promise"),i=qs(t,s),{links:l}=H(e),c=n.length?n.map(u=>a`<${pr} id=${u} read=${l[u]} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ce.across}</strong>${_(t,"rationale")}</p>`,p=[[Ce.facts.deadline,i.length>0&&a`<${df} ids=${i} date=${s} />`],[Ce.facts.who,a`<${yl} id=${t} date=${s} />`],[Ce.facts.figures,xa(t).length>0&&a`<${_l} id=${t} date=${s} />`],[Ce.facts.how,c],[Ce.facts.where,a`<${Qt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${F} id=${t} /></h3>
      <p class="regel">${ae(t)} · <${Ot} id=${t} date=${s} /></p>
      <${Rp} lead=${r&&Ce.promise} text=${r||_(t,"summary")} />
      <${Rp} lead=${Ce.progress} text=${_(o,"summary")} />
      ${o&&a`<${Zs} of=${o} />`}
      <${gn} pairs=${p} />
    </article>
  `}var Ce,df,xa,_l,Rp,Nt,On=T(()=>{"use strict";R();B();Mt();A();_e();J();ut();Bt();dt();Pe();Ce=k.shared.work;df=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=_(n,"deadlineLabel"),{delivery:o}=He(n,e);return a`
        <li>
          ${s&&`${W(s)}: `}“${_(n,"deadlineText")}”${uf(n)}
          ${_(n,"revises")==="true"&&`, ${Ce.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,xa=(t,e)=>ee(t,"figure",e),_l=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${xa(t,e).map(n=>a`
        <li>
          <${F} id=${n} />: <strong>${y.lookups[n]?.description}</strong><${Qt} of=${[n]} />
        </li>
      `)}
  </ul>
`;Rp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Nt=t=>[...t].sort((e,n)=>Q(S(e),S(n)))});function ts({bar:t,most:e=$f}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Oa(t,e,n){let{word:s,lines:o}=Be(t),r=t&&[t.strict,ce[t.most_basis]?.[1],t.requested&&Cn.requested_mark];return[s,...o,...r||[],e&&Sa(e,n)].filter(Boolean).join(" · ")}function gf({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Cn.undecided}</p>`;let u=vs({column:n,barrier:null},o,z.route.query),m=a`<a href=${u}>${Cn.see_elsewhere}</a>`;return a`
    <p>${So(st(o))}</p>
    ${r.length>0&&a`<h3>${Cn.why}</h3>`}
    ${r.map($=>a`<p>${_($,"rationale")} <span class="zacht">${_($,"source")}</span></p>`)}
    ${p&&a`<p>${Cn.unexpected}</p>`}
    ${i>0&&a`<p>${g(Cn.elsewhere,{count:i,kind:lt(n)})} ${m}</p>`}
    ${l&&a`<h3>${Cn.who}</h3><${ml} list=${l} plan=${o} />`}
  `}function bf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Rt(),c=Rt();Je(()=>{let b=document.getElementById(Gs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Gs(i)))?.focus()},[]);let{word:p,lines:u,look:m}=Be(e),$=g(Cn.panel_note,{scenario:zt(o,r)}),d=n&&g(Cn.changed.usual,{phrase:Lo(n.usual)}),f=e.initiatives>0&&!o.strict&&W(e.strict||r.words.stands),h=e.things.map(b=>{let x=Kr(b).filter(w=>e.links.includes(w));return a`<${Wp} key=${b} id=${b} scenario=${o} contributions=${x} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>z.led?history.back():P({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${g(Cn.panel,{row:t.label,step:it(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${m}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Sa(n,r)}. ${d}</p>`}
      ${f&&a`<p class="zacht">${f}.</p>`}
      <p class="zacht">${N&&`${r.title}. `}${$}</p>
      ${e.requested&&a`<p>${Cn.requested} <${wt} ids=${e.requested} />.</p>`}
      ${h.length?h:a`<${gf} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Eo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=ha(t),i=st(r);if(!i)return null;let l=Ne(e,n,i).find(m=>m.key===s),c=l?.cells[hn(i).indexOf(o)];if(!c)return null;let p=Mo(e,n,i)(s,o);return a`<${bf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Ue,Cn,$f,ur,xl,mf,ff,hf,va,Sa,Xs=T(()=>{"use strict";R();U();B();A();vn();J();ut();Bt();To();dt();On();Ue=k.overview.legend,Cn=k.overview,$f=20;ur=({expected:t=Ue.expected,quiet:e=Ue.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Ue.states.map(o=>a`
        <li>
          <span class="staal"><${ts} bar=${[[o,1,0]]} /></span>${W(y.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${ts} bar=${[[Ue.support_state,1,1]]} /></span>${Ue.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Ue.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,xl=()=>a`
  <ul class="stalen">
    ${Object.entries(ce).map(([t,[,e]])=>a`<li><span class="staal"><${ge} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[mf,...ff]=Ue.sample.words,hf=Ue.sample.bar.map(([t,e])=>[t,Number(e),0]),va=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Ue.title}>
    <h2>${Ue.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ts} bar=${hf} /><strong>${mf}</strong>
      ${ff.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Ue.explain}</p>
    <${ur} undecided=${t} />
    <h3>${Ue.how}</h3>
    <${xl} />
    <p><span class="anders">${Ue.other}</span>${Ue.other_says}</p>
  </aside>
`,Sa=({by:t},e)=>$e(e).overview.changed[t]});function Ca(t){let[e,n]=["promise","summary"].map(s=>_(t,s));return[e&&`${qn.promised} ${e}`,e&&n?`${qn.reported} ${n}`:n].filter(Boolean)}function wf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>_(n,o)&&` (${g(r,{date:tt(_(n,o))})})`;return e.startsWith("@")?[a`<${F} id=${n} />`,Object.entries(qn.when[t]||{}).map(s)]:y.lists[t]?V(y.lists[t],e):qn.truth[e]||tt(e)}function Ma({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Dt(o,"recommendationKind"),response:Dt(o,"response")||qn.requested.no_response}),s=t.map(o=>a`<li><${F} id=${o} />${g(qn.requested.line,n(o))}</li>`);return a`<${ot} title=${e}><${Sn} id="gevraagd" items=${s} /><//>`}function Bo({id:t}){let e=new Map;for(let{from:l,to:c,how:p}of Go(t))p&&c===t&&ln(e,l,p);if(!e.size)return null;let n=[...e].map(([l,c])=>({from:l,how:C(c).join(", ")})),{columns:s,title:o,caption:r}=qn.mentions,i=[Zt("wat",s.what,({from:l})=>l),{key:"soort",label:s.kind,text:({from:l})=>ae(l)},{key:"verband",label:s.link,text:({how:l})=>l},{...bn("stand",s.stand,({from:l})=>l),cell:({from:l})=>ie(l)&&a`<${Ot} id=${l} />`}];return a`
    <${Fo} id=${n.length>yf?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${$t} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${i} />
    <//>
  `}var qn,kf,ot,be,Ht,Ao,ja,La,yf,Ta,jn=T(()=>{"use strict";R();B();A();_e();J();Ss();dt();Pe();On();qn=k.thing,kf=new Set([...y.hidden,...qn.shown]);ot=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,be=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Ht=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;Ao=t=>Object.entries(Ye.get(t)||{}).filter(([e])=>!kf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${wf} property=${e} value=${o} />`);return[W(Hr(e)),s.length>1?a`<${Ht} items=${s} />`:s[0]]}),ja=t=>bt(t,"altLabel").join(", "),La=({id:t})=>xa(t).length>0&&a`<${ot} title=${qn.figures}><${_l} id=${t} /><//>`;yf=3;Ta=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${ot} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${wt} ids=${Tt(s,n)} />${Tt(s,n).length>0&&": "}
              <strong>${Dt(s,"engagement")||qn.organisation.wish}.</strong> ${_(s,"rationale")}
            </p>
            <${Qt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Hp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${W(s)}`;return a`<${gn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Vp({id:t=""}){let e=xe.reading;return a`
    <${to} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Hp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${Jn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function xf(){let{howto:t}=k.overview,e=Object.values(ce).map(([s])=>s),n={report:N?t.reports:Gn(),marks:e.join(" "),source:$o()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function vf({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${us(i)?a`<${F} id=${i} />`:i}</li>`,r=Rt();return we(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${pa(t,N?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function jf(){let t=o=>a`
    <${F} id=${kt(o,"initiative")} />${" → "}<${$a} id=${kt(o,"barrier")} />
    ${`: ${_(o,"rationale")}`}<${Zs} of=${o} />
  `,e=Dp(en.weak).map(t),n=g(xe.weak.intro,en.links),s=Dp(en.statuses).map(o=>a`<${F} id=${kt(o,"initiative")} />${`: ${Dt(o,"status")}`}<${Zs} of=${o} />`);return a`
    <${za} of=${xe.weak} id="lezing" items=${e} intro=${n} />
    <${za} of=${xe.other} id="anders" items=${en.other.map(t)} />
    ${s.length>0&&a`<${za} of=${xe.statuses} id="standen" items=${s} />`}
  `}function Mf(){if(!en.judged.length)return null;let t=e=>g(xe.judged.line,{step:S(kt(e,"barrier")),kinds:bt(e,"interventionKind").map(lt).join(", "),state:Dt(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:tt(_(e,"asOf"))});return a`<${za} of=${xe.judged} id="oordelen" items=${en.judged.map(t)} />`}function Tf(){let t=xe.expected.columns,e=[Zt("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(lt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${to} of=${xe.expected} id="verwacht" count=${en.expected.length}>
      <${$t} id="verwachtingen" caption=${xe.expected.caption} rows=${en.expected} columns=${e} />
    <//>
  `}var dr,xe,_f,to,Sf,Of,Up,en,vl,Cf,za,Dp,Lf,Kp,Gp=T(()=>{"use strict";R();U();St();B();Mt();A();J();ut();Xs();Ss();dt();Pe();jn();On();dr=k.method,xe=k.unknown,_f=3,to=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Fo} id=${e!==void 0&&e<=_f?"":s} close=${o}
    title=${e===void 0?t.title:g(xe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Sf=()=>P({getal:null},!0),Of=({scenario:t})=>a`
  <${to} of=${dr.numbers} id="getallen" close=${z.route.query.getal?Sf:null}>
    ${ye(t).map(e=>a`
        ${N&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(zn(t,e).named).map(([n,s])=>a`
              <${vf} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Up=({route:t})=>a`
  <${nt} text=${dr.title}><p class="uitleg">${dr.intro}</p><//>
  <${xf} />
  <div class="blok"><${va} /></div>
  <${to} of=${dr.states} id="standen"><${Hp} list="CellState" /><//>
  <${Of} scenario=${D(t.query)} />
  <${Vp} />
  <p><a href=${j("weet-niet")}>${dr.unknown}</a></p>
`,en=y.unknown,vl=({of:t,id:e,ids:n,more:s})=>a`
  <${to} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ae} ids=${Nt(n)} more=${s} />`}
  <//>
`,Cf=t=>a`<span class="zacht"> – ${ae(t).toLowerCase()}</span>`,za=({of:t,id:e,items:n,intro:s})=>a`
  <${to} of=${t} id=${e} count=${n.length} intro=${s}><${Ht} items=${n} /><//>
`,Dp=t=>[...t].sort((e,n)=>Q(S(kt(e,"initiative")),S(kt(n,"initiative"))));Lf=()=>a`
  <${to} of=${xe.clashes} id="tegenspraak" count=${en.clashes.length}>
    ${Nt(en.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${F} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Qt} of=${[t]} />
        </div>
      `)}
  <//>
`;Kp=()=>a`
  <${nt} text=${xe.title}><p class="uitleg">${xe.intro} ${Bn}</p><//>
  <${vl} of=${xe.unjudged} id="ongeplaatst" ids=${en.unjudged} more=${Cf} />
  <${jf} />
  <${Lf} />
  <${Mf} />
  <${vl} of=${xe.nameless} id="naamloos" ids=${en.nameless} />
  <${vl} of=${xe.generic} id="verzamelnamen" ids=${en.generic} />
  <${Tf} />
  <${Vp} id="lezen" />
`});function zf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Ff(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Cl(s,o,.8);return n}function Af(t,e){return[...t.querySelectorAll(Ef)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=m=>Number(s.getAttribute(m)||0),l=Fa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Bf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Sl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Jp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Bf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,m=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=eo(" ",m,u.fontWeight)),!p.trim())return[];i=!0;let d={at:Fa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:m,weight:u.fontWeight,fill:u.fill};return l+=eo(p.trim(),m,u.fontWeight),[d]})}function eo(t,e,n){return Ol.font=`${n} ${e}px ${Ea}`,Ol.measureText(t).width}function Nf(t,e,n){let{width:s,height:o}=e,r=Fa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Cl(s/2,o/2,s/2-1):$r(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Sl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:zf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Ff(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:$r(0,o/2-1,s,2),fill:u[0]});for(let[,d,f,h]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(f)?i.push({at:r,d:$r(0,o+Number(f),s,-Number(f)),fill:d}):i.push({at:r,d:$r(+h/2,+h/2,s-+h,o-+h),fill:"none",stroke:d,wide:+h});let m=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:t.getPropertyValue(`border-${d}-style`)==="dashed"?"5 3":""}),$={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&m("top").wide)i.push({at:r,d:c,fill:"none",...m("top")});else for(let[d,f]of Object.entries($)){let h=m(d);h.wide&&Sl(h.stroke)&&i.push({at:r,d:f,fill:"none",...h})}return i}function Pf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let m=r.getBoundingClientRect(),$=i[i.length-1];$&&Math.abs($.on.top-m.top)<3?($.text+=` ${p}`,$.on=new DOMRect($.on.left,$.on.top,m.right-$.on.left,$.on.height)):i.push({on:m,text:p})}eo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Ol.measureText("x");return i.map(({on:p,text:u})=>{let m=u;for(;m&&p.left+eo(m,o,s.fontWeight)>n+1;)m=m.slice(0,-1);m!==u&&(m=`${m.slice(0,-1).trim()}…`);let $=Fa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:$,text:m,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Qp(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Af(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,m]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+m).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-m)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Pf(u,l,c):u instanceof Element?Qp(u,l,c):[]);return o.style.transform="",[...Nf(s,i,l),...p]}function jl(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Qp(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*eo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Fa,Sl,$r,Cl,Jp,Ef,Ol,Ea,Yp=T(()=>{"use strict";Fa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Sl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),$r=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Cl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Jp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Cl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>$r(t("x"),t("y"),t("width"),t("height"))},Ef=[...Object.keys(Jp),"text"].join();Ol=document.createElement("canvas").getContext("2d"),Ea=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Ll(t,e,n,s,o,r){let i=Hc(t,p=>eo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,es,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function eu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[Jn(st(e?.plan)),e&&zt(e)].filter(Boolean).join(". "),c=g(Aa.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=jl(p);p.classList.remove("heel");let m=Math.max(u.width,qf),$=Ll(t,22,650,If,m,es),d=Ll(`${l}. ${Bn} ${o}`.trim(),13,400,Zp,m,$.below+2),f=d.below+16,[h,b,x]=[es,f+u.height+24,0],w=[...document.querySelectorAll(s)].map(jl).flatMap(E=>{h>es&&h+E.width>es+m&&([h,b,x]=[es,b+x+6,0]);let I=tu(E.shapes,h,b);return h+=E.width+20,x=Math.max(x,E.height),I}),O=Ll(c,13,400,Zp,m,b+x+16),M=[...$.shapes,...d.shapes,...tu(u.shapes,es,f),...w,...O.shapes];return{title:`${t} ${l}. ${Bn}`,width:m+2*es,height:O.below+es,shapes:M}}function Df(t){let{title:e,width:n,height:s,shapes:o}=eu(t),r=(c,p,u,m="")=>{let $=c.appendChild(document.createElementNS(Wf,p));for(let[d,f]of Object.entries(u))f!==void 0&&f!==""&&$.setAttribute(d,String(f));return $.textContent=m,$},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ea,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:x,opacity:w}of o){let[O,M,E,I,Ct,pt]=c,v=O===1&&!M&&!E&&I===1?`translate(${Ct} ${pt})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:v,fill:m,...$&&$!=="none"&&{stroke:$,"stroke-width":d,"stroke-dasharray":f},opacity:w===1?void 0:w}):r(l,"text",{transform:v,...{"font-size":h,"font-weight":b,"font-style":x},fill:m},p)}fn(ma(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Hf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=eu(t),o=document.createElement("canvas"),r=Math.min(Rf,Xp/e,Xp/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:m,stroke:$,wide:d,dash:f,size:h,weight:b,slant:x="",opacity:w=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=w,i.fillStyle=m,i.font=`${x} ${b} ${h}px ${Ea}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);m!=="none"&&i.fill(O),$&&$!=="none"&&d&&(i.strokeStyle=$,i.lineWidth=d,i.setLineDash((f||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=ma(`${t.name}.png`);o.toBlob(c=>c?fn(l,c,"image/png"):xt(g(Aa.too_large,{name:l})),"image/png")}var Aa,If,Zp,es,qf,Rf,Xp,tu,Wf,Ke,Os=T(()=>{"use strict";ve();R();B();A();ut();Yt();Yp();Aa=k.shared.export,[If,Zp]=["#16212B","#46525D"],[es,qf,Rf,Xp]=[28,720,2,12e3],tu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Wf="http://www.w3.org/2000/svg";Ke=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Df(t)}>${Aa.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Hf(t)}>${Aa.png}</button>
  </span>
`});function nu({rows:t,unit:e,end:n}){let s=n?Xt.right:Xt.left-Xt.box,o=n?Xt.right+Xt.box+12:Xt.left-Xt.box-12;return t.map(({state:r,count:i,y:l})=>{let c=Xt.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${Xt.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Cs(r)}
        </text>
      </g>
    `})}function Vf({band:t,unit:e}){let n=t.count*e,s=Xt.top+t.y1*e+n/2,o=Xt.top+t.y2*e+n/2,r=(Xt.left+Xt.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${Xt.left} ${s} C${r} ${s} ${r} ${o} ${Xt.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${su(t)}</title></path>
  `}function Uf({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Cs(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Cs(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${no.listed}</p>
  </div>`}function ou({flow:t,one:e,other:n,counted:s}){if(K())return a`<${Uf} flow=${t} />`;let o=Xt.height/t.height,r=t.bands.map(su).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${no.title}>
      <svg viewBox=${`0 0 ${Xt.width} ${Xt.height+Xt.top+14}`} role="img"
        aria-label=${g(no.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${Xt.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${Xt.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Vf} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${nu} rows=${t.left} unit=${o} />
        <${nu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${no.caption}</figcaption>
      <p class="acties"><${Ke} name="overgang" title=${`${no.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var no,Xt,Cs,su,ru=T(()=>{"use strict";R();St();B();A();J();Os();no=k.compare.flow,Xt={width:960,height:430,top:40,left:230,right:640,box:16},Cs=t=>t?W(V("CellState",t)):no.fresh,su=({count:t,from:e,to:n})=>L(no.band,t,{from:Cs(e),to:Cs(n)})});function Qf(t){let e=Rn[Rn.length-1],n=y.plans.map(c=>Rn.findLast(p=>p.plan===c)||e),[s,o]=N?n:[Rn[0],e],r=Rn.slice(0,-1).find(c=>c.key===t.van)||s,i=Rn.slice(Rn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Yf({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Pn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=j("overzicht",{cel:r,plan:null,stand:n===ze?null:n}),l=c=>a` <${Ot} ...${{id:c,date:n}} /> <${yl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Ae} ids=${Nt(t.work[o])} more=${l} />
    </div>
  `}function Zf({rows:t}){let e=([,,s,o])=>a`${o} <a href=${De(s)}>${Y.see}<span class="sr"> ${S(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${ot} title=${g(Y.stated,{count:t.length})}>
      <p class="zacht">${Y.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${zo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Qs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Ht} look=${Ys(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function Xf({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>w.other_barrier||w.barrier||"",titles:[...dn,["",k.shared.all_steps]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(Y.whose).map(([w,O])=>[w,g(O,l)])},p=w=>w.map(O=>S(fe(O)||O)).join(", "),u=w=>C([w.barrier,w.other_barrier].map(it)).join(" / "),m=w=>W(lt(w.kind))+(s==="plans"?` (${u(w)})`:""),$=[{key:"stap",label:Y.columns.step,text:u},{key:"soort",label:Y.columns.kind,text:w=>W(lt(w.kind))},{key:"een",label:e.label,text:w=>W(w.states[0])},{key:"ander",label:n.label,text:w=>W(w.states[1])},{key:"weg",label:g(Y.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:g(Y.joined[s],l),sort:!1,text:w=>p(w.joined)}],d=i.flatMap(({label:w,date:O},M)=>{let E=I=>`${S(I)} (${Oe(I,O)})`;return[{key:"wie",label:g(Y.who,{label:w}),text:I=>p(I.who[M])},{key:"wat",label:g(Y.work,{label:w}),text:({work:I})=>Nt(I[M]).map(E).join("; ")}]}),f=w=>a`
    ${w.sentence}
    <details>
      <summary>${Y.see_both}<span class="sr"> ${lt(w.kind)}, ${u(w)}</span></summary>
      <div class="standen">${i.map((O,M)=>a`<${Yf} ...${{change:w,side:O,at:M}} />`)}</div>
    </details>
  `,h=()=>xn([...$,...d],t.changes,()=>se(null,"",o)),b=a`
    <details>
      <summary>${Y.as_table}</summary>
      <${$t} id="vakken" caption=${Y.table} rows=${t.changes} columns=${$} />
    </details>
  `,x=a`<div class="acties"><${pe} name="vergelijk-vakken.csv" rows=${h} /></div>`;return a`
    ${t.changes.length?x:a`<p>${k.shared.none}</p>`}
    ${zo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Qs} part=${w} level=${3} count=${L(Y.differ,w.rows.length)}
            names=${w.rows.map(m)} />`}
        <${Ht} look=${Ys(w)} items=${w.rows.map(f)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&b}
  `}function th({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Cs(p)},...e.right.map(({state:p})=>({key:p,label:Cs(p),sort:!1,text:u=>String(e.bands.find(m=>m.from===u.state&&m.to===p)?.count||Y.nothing)}))],c=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${ot} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${ou} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${L(Y.heads,r.length,{names:Et(r.map(ne))})}</p>`}
      <details>
        <summary>${Y.flow.table}</summary>
        <${$t} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function nh(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function sh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=$=>i.has($)?"":Oe($,e.date),c=$=>i.has($)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Ot} id=${$} date=${e.date} />`,p=[Zt("actie",Y.action,$=>$),{key:"wat",label:Y.what,text:ae},{key:"plan",label:e.label,text:l,cell:c},bn("nu",n.label,$=>$,n.date)],u=()=>xn(p,r,()=>se(null,e.plan.key,o)),m=()=>P({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${g(s?Y.all:Y.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${m}>${Y.show_all}</button>
        <${pe} name="vergelijk.csv" rows=${u} />
      </div>
      <${$t} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function iu({route:t}){if(Rn.length<2)return a`<${nt} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Qf(t.query),o=D(t.query),r=ll(o),i=Jf(e,n,o),l=cn.some(x=>x.notation===t.query.stap)?t.query.stap:"",c=i.actions&&Fn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=eh(l,c),u=nh(i,l,p),{actions:m}=u,$=l&&c?null:m?.flows[l||c],d=(t.query.alles||c&&"ja")==="ja",f=ds.filter(x=>Gt(x,e.plan.key)&&y.works[x]?.container&&p(x)),h=m?"dates":"plans",b=g(Y.intro[h],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${nt} text=${Y.heading[h]} title=${Y.title}><p class="uitleg">${b} ${Bn}</p><//>
    <${mn}>
      <${pl} />
      <div class="velden">
        ${Rn.length>2&&a`
            <${he} label=${Y.first} name="van" chosen=${e.key} options=${au(Rn.slice(0,-1))} />
            <${he} label=${Y.second} name="met" chosen=${n.key} options=${au(s)} />
          `}
        <${he} label=${Y.columns.step} name="stap" options=${dn} />
        ${m&&a`<${he} label=${Kf} name="hoofdstuk" options=${Gf} />`}
      </div>
    <//>
    ${m&&$&&a`<${th} ...${{actions:m,flow:$,one:e,other:n,counted:r,heads:f}} />`}
    ${m&&a`<${Zf} rows=${u.statements} />`}
    ${!c&&a`
        <${ot} title=${g(Y.cells,{count:u.changes.length})}>
          <${Xf} ...${{found:u,one:e,other:n,mode:h,counted:r}} />
        <//>
      `}
    ${m&&a`<${sh} ...${{actions:m,one:e,other:n,counted:r,all:d}} />`}
    <${de} text=${L(Y.shown,u.changes.length)} />
  `}var Y,Kf,Gf,Rn,au,Jf,eh,lu=T(()=>{"use strict";R();U();St();B();Mt();A();vn();J();ut();Bt();Ve();Yt();Ss();dt();ru();Pe();jn();On();Y=k.compare,Kf=k.measures.fields.chapter,Gf=Fn.map(t=>[t,S(t)]),Rn=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:N?g(Y.side,{plan:t.title,label:n}):W(n)}))),au=t=>t.map(e=>[e.key,e.label]),Jf=(t,e,{stated:n,strict:s})=>y.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];eh=(t,e)=>n=>(!t||En(n).includes(t))&&(!e||y.works[n]?.chapters?.includes(e))});function rh({row:t,cell:e,change:n,step:s,plan:o}){let r=Oa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=Pn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Gs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:it(s)})}${r}</span>
        <${cu} cell=${e} />
      </button>
    </td>
  `}function pu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?ue.undecided:ue.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function ih({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(ue.caption,{scenario:zt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${ue.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${ah} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&At(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${F} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${rh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${pu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function uh({plan:t,scenario:e,reach:n}){let s=Ne("partner",e,t),o=Mo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${Yn} plan=${t} /><p>${ue.nothing_yet}</p>`:n.partners?a`
    ${N&&a`<h2>${t.title}</h2>`}
    <${Yn} plan=${t} />
    <p>${zn(e,t).phrase.reach}
      ${" "}<a href=${j("methode",{getal:"organisaties-in-de-tekst"})}>${ue.in_text}</a>. ${ue.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${ih} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ke} name=${`dekking-${t.key}`} title=${ue.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${ch} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${ue.alike.title}</h2><p>${ue.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${ph} reach=${n} plan=${t} />
    </div>
  `:a`<p>${ue.nothing}</p>`}function uu({route:t}){let e=D(t.query),{reach:n}=H(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${nt} text=${ue.heading} title=${ue.title} />
      <p class="zacht">${zt(e)}</p>
      <${Hs} />
    </div>
    ${ye(e).map(o=>a`
        <${uh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Eo} address=${s} by="partner" scenario=${e} />`}
    <${de} text=${s?"":g(ue.shown,{scenario:zt(e)})} />
  `}var ue,oh,cu,Ml,ah,lh,ch,ph,du=T(()=>{"use strict";R();U();St();B();Mt();A();vn();ut();Bt();Xs();Ve();Os();dt();ue=k.coverage,oh=5,cu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${ge} basis=${t.most_basis} />
    <${ts} bar=${t.bar} most=${oh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Ml=t=>!t.acting&&!t.undecided,ah=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Ml(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a>
    <span class=${Ml(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;lh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${At(t.id)?"verzamel":""}><${F} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${j("dekking",{...z.route.query,cel:Pn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Be(e).word}${n&&`, ${Sa(n,o)}`}</span>
      <${cu} cell=${e} />
    </a>
  </li>
`,ch=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${lh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${N?"h3":"h2"} class="stapkop">
            <span class=${Ml(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(ue.step,{step:it(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${pu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,ph=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${N?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:n.step})}>${ue.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${ue.about}</p>
    <${ur} expected=${ue.expected} quiet=${ue.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${xl} />
    <p><a href=${j("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Ba(t,e){let n=Tl(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...Tt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function $u(t,e){let{columns:n=[]}=H(t).reach.find(c=>c.plan===e.key)||{},s=Ne("kind",t,e),o=Ne("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap((m,$)=>u[$]?[$]:[]),basis:m=>u[m]?.most_basis||""})).sort((c,p)=>Rs(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Q(i(c),i(p)));return{stops:r,several:l}}var Tl,zl,No=T(()=>{"use strict";B();Mt();A();Ws();_e();vn();J();Tl=({date:t,plan:e})=>Ps("InformationFlow").filter(n=>Ns(n,t)&&Gt(n,e)).map(n=>{let s=Tt(n,"between"),o=r=>[...Tt(n,r),...s].sort(Rs);return{id:n,state:_(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Q(_(n.id,"content"),_(s.id,"content")));zl=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function fh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(E=>o.get(E)).filter(E=>E!==void 0),[u,m]=p.sort((E,I)=>E.left-I.left);if(!u||!m)return{d:"",x:0,y:0};let[$,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[f,h]=[m.left-n.left,(m.top+m.bottom)/2-n.top],b=($+f)/2,x=`M${$} ${d}C${b} ${d} ${b} ${h} ${f} ${h}`,w=mh.map(E=>{let[I,Ct,pt,v]=[(1-E)**3,3*E*(1-E)**2,3*E*E*(1-E),E**3];return{d:x,x:I*$+(Ct+pt)*b+v*f,y:(I+Ct)*d+(pt+v)*h}}),M=w.find(E=>r.every(I=>Math.max(Math.abs(I.x-E.x),Math.abs(I.y-E.y))>$h))||w[0];return c!==void 0&&r.push(M),M})}function hh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Po({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Rt(),[c,p]=q([]);Je(()=>{let h=()=>p(fh(l.current,n));h();let b=new ResizeObserver(h);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),m=u.some(h=>h.id===s)?s:u[0]?.id,$=new Set(n.flatMap(({from:h,to:b})=>h===s||b===s?[h,b]:[])),d=({from:h,to:b})=>h===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${h=>{let b=h.target.dataset.vak;if(!b||h.ctrlKey||h.metaKey||h.altKey)return;if(!dh.includes(h.key))return i(h.key,b);let x=hh(h.key,b,e,n);h.preventDefault(),x&&l.current.querySelector(`[data-vak="${CSS.escape(x)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:h},b)=>a`<path d=${h} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((h,b)=>a`
          <div class=${`kolom ${h[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${h.map(x=>a`
                  <li key=${x.id}>
                    <button type="button" data-vak=${x.id} tabindex=${x.id===m?0:-1}
                      class=${`doos ${x.look}${$.has(x.id)?" buur":""}`}
                      aria-pressed=${String(x.id===s)} onClick=${()=>r(x.id)}>
                      ${x.text}${x.more}
                      ${!!x.badge&&a`<span class="erbij">+${x.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:h,y:b},x)=>n[x]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${h}px`,top:`${b}px`}}>
              ${n[x].number}
            </span>
          `)}
    </div>
  `}var dh,$h,mh,Na=T(()=>{"use strict";R();dh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],$h=28,mh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function Io({label:t,id:e,thing:n,pick:s,among:o=us}){let[r,i]=q(!1),l=()=>Nt([...Ye.keys()].filter(h=>Jt(h)&&o(h))),c=Te(()=>r?l():[],[r]),[p,u]=q(null),m=h=>{let b=Wt(h.trim()),x=M=>[S(M),ne(M),...bt(M,"altLabel")].map(Wt),w=M=>Un(M)?x(M):x(M).slice(0,2),O=c.find(M=>S(M)===h)||c.find(M=>w(M).includes(b));return O?[O]:c.filter(M=>b&&x(M).some(E=>E.includes(b)))};we(()=>u(null),[n]);let{route:$}=z,d=h=>{if(z.route!==$)return;let[b,...x]=m(h.target.value);u(b&&!x.length?null:h.target.value),b&&!x.length&&s(b)},f=p?m(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(us(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(h=>a`<option value=${S(h)}></option>`)}</datalist>
      ${p&&a`<small role="status">${f?g(mu.meant,{names:f}):mu.unknown_thing}</small>`}
    </label>
  `}var mu,Pa=T(()=>{"use strict";R();U();B();A();J();On();mu=k.explore});function gh(t){let e=gu(ko(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${mt.none}</strong>${e.length>0&&` ${g(mt.only,{names:hu(e)})}`}
    </p>
  `}function bh({from:t,to:e,scenario:n}){let s=ap([t,e],n).map(r=>r.label),o=ip([t,e],n);return a`
    ${s.length>0&&a`<p>${g(mt.shared,{steps:Et(s)})}</p>`}
    ${o.length>0&&a`<p>${mt.bodies} <${wt} ids=${o} />.</p>`}
  `}function Fl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>ee(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Gt(p,n)),[i,l]=o?mt.headed:mt.heads,c=(o?[s,o]:[]).map((p,u)=>{let $=p.filter(f=>!r.includes(f)&&Gt(f,n)).flatMap(f=>ee(f,"inChapter")).filter(f=>Is(f).includes(t[1-u])&&!Is(f).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return $.length>0&&a`<p>${g(mt.within,d)} <${wt} ids=${$} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${wt} ids=${r} />. ${l}</p>`}${c}`}function kh({from:t,to:e,scenario:n,collective:s}){let o=Te(()=>Xr(t,e,n,s),[t,e,s,n]),r=o.length>Zo?g(mt.longer.first,{count:Zo}):L(mt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Zo).map(i=>a`<li><${wt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function bu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${_(r,"rationale")||_(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?W(n(r)):n(r));return a`
    <li>
      <${F} id=${e} />${N&&` (${_t(e)?.title})`} <${Ot} id=${e} />
      ${C(t.map(({from:o})=>o)).map(o=>a`<p><${F} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Qt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function wh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=gu(t,e),i=Te(()=>{let f=b=>[ie(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),h=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(x=>({id:x,text:S(x),look:f(x)}))),ties:t.lines.map((b,x)=>({from:b.from,to:b.to,number:x+1,look:h(b)}))}},[t]),l=t.layers.map(f=>ie(f[0])),c=r.length?ko(n,s,o):t,p=c?.length===t.length?c.count:0,u=hu(r),m=L(mt.works,l.filter(Boolean).length),$={from:S(n),to:S(s),count:t.lines.length},d=f=>P({van:null,naar:null,uit:f,kies:f});return a`
    <p role="status">
      ${p>0&&a`<strong>${L(mt.counted,p,{works:m})}</strong> `}
      ${u&&`${L(mt.through,t.count-p,{names:u,works:m})} ${mt.dotted} `}${mt.says}
    </p>
    ${!K()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Po} heads=${l.map(f=>f?mt.columns.what:mt.columns.who)} ...${i} chosen=""
              label=${g(mt.picture,$)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ke} name=${k.explore.file} title=${`${$.from} – ${$.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${mt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:f})=>a`<${bu} roles=${f} />`)}
    </ol>
  `}function ku({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>fu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?rp(n,s,e):[],p=c.length>0,u=Te(()=>l?ko(n,s,e,o):null,[n,s,o,e.key,e.plan]),m=(d,f,h)=>a`
    <${Io} label=${f} id=${d} thing=${h} among=${fu}
      pick=${b=>P({[d]:b})} />
  `,$=(d,f,h)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${f} onChange=${()=>P({[d]:f?null:"ja"})} />
      ${` ${h}`}
    </label>
  `;return a`
    <section aria-label=${mt.heading}>
      <h2>${mt.heading}</h2>
      <div class="velden">
        ${m("van",mt.from,n)} ${m("naar",mt.to,s)}
        ${$("verzamel",o,mt.collective)}
        ${l&&a`<button type="button" onClick=${()=>P({van:s,naar:n})}>${mt.swap}</button>`}
        ${l&&u&&$("langer",r,mt.longer.show)}
      </div>
      <p><a href=${j("verken",{uit:n,kies:n})}>${mt.back}</a></p>
      ${!(n&&s)&&a`<p>${mt.choose}</p>`} ${n&&n===s&&a`<p>${mt.same}</p>`}
      ${l&&a`<${Fl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${wh} ...${i} found=${u} />`:a`<${gh} ...${i} />`)}
      ${p&&a`<h3>${mt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${mt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${bu} roles=${d} />`)}</ul>`}
      ${l&&a`<${bh} ...${i} />`}
      ${l&&u&&r&&a`<${kh} ...${i} collective=${o} />`}
    </section>
  `}var mt,fu,hu,gu,wu=T(()=>{"use strict";R();U();St();B();A();Ws();_e();J();Bt();Na();Os();dt();Pa();mt=k.explore.path,fu=t=>Jt(t)&&(Un(t)||ie(t)),hu=t=>Et(t.map(S)),gu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>At(s)&&s!==e&&s!==n)});function vu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=Zr(t,e,s),l=c=>{location.hash=j("verken",c)};return{f:()=>o?l({uit:t,kies:t}):P({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&P({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&P({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||P({weg:[...Ia(r),t].join(","),kies:null}),p:()=>o?l({van:t}):P({van:t}),Escape:()=>P({kies:null})}}function _h({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=vu(t,e),l=Zr(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${De(t)}>${ct.actions.page}</a>
      ${s.join()!==t&&c("f",ct.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",L(ct.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",ct.actions.fold)}
      ${(r||!s.includes(t))&&c("h",ct.actions.hide)}
      ${!n.steps.includes(t)&&c("p",ct.actions.path)}
    </p>
  `}function Su(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${ct.panel.label}><p class="zacht">${ct.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ie(n)?"from":"to",i=c=>a`
    <${F} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Us} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:m})=>{let $=n===c?p:c,d=_(u,"rationale");return a`
      ${$===gs?ct.no_step:a`<${F} id=${$} />`}${" "}<${ge} basis=${m} />
      ${d&&a`<span class="zacht"> ${ct.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Us} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${ct.panel.label}>
      <h2>${ns(n)}</h2>
      ${ie(n)&&a`<p>${Oe(n,t.scenario.date)}</p>`}
      ${At(n)&&a`<p class="zacht">${ct.panel.collective}</p>`}
      ${n!==gs&&a`<${_h} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?ct.panel.who:ct.panel.what}</h3>`}
      <${Ht} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?ct.panel.step:ct.panel.what}</h3>`}
      <${Ht} look="buren" items=${o.map(l)} />
    </section>
  `}function Ou({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Te(()=>{let u=d=>`wie${At(d)?" verzamel":""}`,m=d=>!o&&e.includes(d)?" begin":"",$=d=>o||e.includes(d)?0:Zr(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ns(d),look:u(d)+m(d),badge:$(d)})),t.what.map(d=>({id:d,text:ns(d),look:`wat${m(d)}`,more:[_u(ms(d,s.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ns(d),look:`stap${m(d)}`}))],ties:[...t.roles.map(({from:d,to:f,role:h})=>({from:d,to:f,look:`l-heel r-${h}`})),...t.ties.map(({work:d,step:f,basis:h})=>({from:d,to:f,look:yu(h,f)}))]}},[t]),l=u=>P({kies:u===n?null:u}),c=(u,m)=>m!==gs&&vu(m,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(ct.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Po} heads=${ct.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${ct.intended}</li>`}
      <li class="zacht">${ct.to_step}</li>
      ${Object.entries(ce).map(([u,[,m]])=>a`<li><span class=${`streep ${yu(u)}`} aria-hidden="true"></span>${m}</li>`)}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some(m=>ms(m,s.date)===u)).map(([u,{label:m}])=>a`<li>${_u(u)}${W(m)}</li>`)}
    </ul>
    <p class="zacht sleutels">${ct.keys}</p>
  `}function Cu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map($=>$.to)),r=[...t.roles.map($=>({who:$.from,role:$.phrase||"",work:$.to,of:$.of})),...t.what.filter($=>!o.has($)).map($=>({who:"",role:"",work:$,of:[]}))],i=$=>t.ties.filter(d=>d.work===$).map(d=>d.step),l=$=>bs($,n,s).length?ct.list.away:ct.list.no_partner,c=[{...Zt("wie",ct.list.who,$=>$.who),text:$=>$.who?ns($.who):l($.work),cell:({who:$,work:d})=>$?[a`<${F} id=${$} />`,a`<${ys} id=${$} />`]:l(d)},{key:"rol",label:ct.list.role,text:$=>$.role},Zt("wat",ct.list.what,$=>$.work),{key:"stap",label:ct.list.step,text:$=>i($.work).map(ns).join(", ")},bn("stand",ct.list.status,$=>$.work,n.date),Xn(ct.list.where,$=>$.of)],p=$=>({class:e&&[$.who,$.work,...i($.work)].includes(e)?"gekozen":null}),u=`${L(ct.list.caption,r.length)}${s?"":`. ${ct.list.only}`}`;return a`<${$t} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:$=>se(n,_t($.work)?.key)}}} />`}var ct,Ia,yh,xu,ns,xh,yu,_u,ju=T(()=>{"use strict";R();U();B();A();Ws();J();ut();Bt();Na();Yt();dt();Pe();jn();ct=k.explore,Ia=t=>(t||"").split(",").filter(Jt),yh=t=>Fn.find(e=>_(e,"identifier")===t),xu=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ia(t||Vr(e)?.id||fe(n)||yh(s)),ns=t=>t===gs?ct.no_step:S(t);xh={"●":"l-heel","◐":"l-lang","○":"l-punt"},yu=(t,e)=>e===gs?"l-geen":xh[ce[t]?.[0]]||"l-heel",_u=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Mu({rows:t,chosen:e,state:n}){let s=Te(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap(m=>i(m[u]))).sort((m,$)=>+!m-+!$).map(m=>({id:`${u} ${m}`,text:m?S(m):Ie.unnamed,look:`wie${m&&!At(m)?"":" verzamel"}`})),c=t.flatMap(u=>{let m=u.between.length?"l-punt":"l-heel";return[...i(u.from).map($=>({from:`from ${$}`,to:u.id,look:m})),...i(u.to).map($=>({from:u.id,to:`to ${$}`,look:m}))]}),p=t.map(u=>({id:u.id,text:El(u.id),look:"wat",more:vh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>P({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ie.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Po} heads=${Ie.columns} ...${s} chosen=${e} label=${g(Ie.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&P({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Tu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Oh} row=${c} />: <${F} id=${c.id} text=${El(c.id)} />
    ${_(c.id,"summary")&&a`<span class="zacht adres">${_(c.id,"summary")}</span>`}
    <${Us} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Ht} look="buren" items=${i.map(l)} />
    </section>
  `}function Ra({rows:t,scenario:e,state:n}){let s=[Lu("from",Ie.list.from),Lu("to",Ie.list.to),Zt("inhoud",Ie.list.what,o=>o.id,El),{key:"staat",label:Ie.list.state,text:o=>Dt(o.id,"flowState")},{key:"sindsdien",label:Ie.list.since,text:o=>Dt(o.id,"followUp")},Xn(k.explore.list.where,o=>[o.id])];return a`
    <${$t} id="stromenlijst" caption=${g(Ie.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>se(e)}} />
  `}var Ie,El,vh,Sh,qa,Oh,Lu,Al=T(()=>{"use strict";R();U();B();A();No();J();Bt();Na();Yt();dt();Pe();jn();Ie=k.explore.flows,El=t=>`${_(t,"content")}${kt(t,"between")&&` (${Ie.among})`}`,vh=({id:t})=>_(t,"followUp")&&a` <small>${g(Ie.since,{phrase:Dt(t,"followUp")})}</small>`,Sh=t=>t.map(e=>S(e)).join(", ")||Ie.unnamed,qa=({ids:t})=>t.length?a`<${wt} ids=${t} />`:a`<span class="zacht">${Ie.unnamed}</span>`,Oh=({row:t})=>t.between.length?a`${Ie.between} <${qa} ids=${t.from} />`:a`<${qa} ids=${t.from} /> → <${qa} ids=${t.to} />`;Lu=(t,e)=>({key:t,label:e,text:n=>Sh(n[t]),cell:n=>a`<${qa} ids=${n[t]} />`})});function jh({text:t,children:e}){let[n,s]=q(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Lh({of:t,at:e}){if(t.length<=Ch)return a`<${Wa} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Q(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${jh} text=${`${n(r[0])} (${r.length})`}><${Wa} of=${r} at=${e} /><//>`)}
    <${Wa} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Fu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Wn.undecided:s?Wn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${j("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Au({plan:t,scenario:e}){let{stops:n,several:s}=$u(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Wa} of=${c.all} at=${p} />`;if(K())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Fu} stop=${c} place=${p+1} />
              <${zu} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Wn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${zu} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Fu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Lh} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Wn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,m)=>p<=u&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Eu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${ge} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ce).map(([c,[,p]])=>a`<li><${ge} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Wn.silent}</li>
        <li><em>${Wn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ke} name=${o} title=${Wn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(Wn.says,{silence:k.shared.silence})}</p>
  `}var Wn,Ch,Eu,Wa,zu,Bu=T(()=>{"use strict";R();U();St();B();A();No();vn();J();ut();Bt();Os();dt();Wn=k.explore.route,Ch=10,Eu=({one:t})=>a`
  <a class=${At(t.id)?"verzamel":null} href=${j("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Wa=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${ge} basis=${n.basis(e)} /><${Eu} one=${n} /></li>`)}
  </ul>
`;zu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${K()&&a`<p class="bij niemand">${Wn.silent}:</p>`}
    <ul class="stilte" aria-label=${Wn.silent}>
      ${e.map(s=>a`<li><a href=${vs({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function mr(t,e,n,s=0){let[o,r]=q(null);return we(()=>{let i=!0;r(null);let l=()=>at().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Nl({chosen:t,choices:e,follows:n}){let s=Rt(),o=z.started&&!!t&&K();we(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&K()?r.reverse():r}</div>`}function Mh({before:t,after:e}){let n=oe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:V("Severity",t),after:V("Severity",e)})}function Nu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=H(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>g(oe.cell,{kind:W(lt(p.column)),step:it(p.barrier).toLowerCase()});return a`
    <h2 role="status">${L(oe.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${g(oe.now,{phrase:p.before})}</span> <span>${g(oe.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${g(oe.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${oe.alone}</p>
    <h2>${L(oe.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Mh(p)}</strong> ${p.was&&`${g(oe.now,{phrase:p.was})} `}
            ${p.was?g(oe.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${L(oe.stays,l.length)}</h2>
        <p>${oe.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function Th({id:t,status:e,scenario:n}){let s=mr("supposed",{options:cs(n),work:t,status:e});return s&&s.silent===void 0?a`<${Nu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Pu({requested:t,scenario:e}){let{date:n}=e,s=$=>ie($)&&!!_n($,n),[o,r]=t.split("="),i=ie(o)?o:"",l=Tt($s(i,n),"alternativeReading").map($=>_($,"status")),c=($,d)=>j(["wat-als","actie",`${$}=${d}`]),p=e.key===D({}).key&&y.readings[`${i}=${r}`],u=a`
        <${Io} label=${oe.which} id="actie" thing=${i} among=${s}
          pick=${$=>{location.hash=c($,r||"")}} />
        ${i&&a`
            <p><${F} id=${i} />. ${Oe(i,n)}.</p>
            <h2>${oe.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(y.codes.Status).map(([$,{label:d}])=>a`
                  <li>
                    <a href=${c(i,$)} aria-current=${$===r?"true":null}>${W(d)}</a>
                    ${$===_n(i,n)&&a` <span class="zacht">${oe.read}</span>`}
                    ${l.includes($)&&a` <span class="zacht">${oe.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Nl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Fh} />`:p?a`<${Nu} found=${p} id=${i} scenario=${e} />`:Fe()?a`<${Th} id=${i} status=${r} scenario=${e} />`:a`<p>${g(oe.elsewhere,{name:S(i),status:V("Status",r)})}</p>`} />`}var oe,Bl,zh,Fh,Pl=T(()=>{"use strict";R();U();St();B();Mt();A();Se();J();ut();Bt();dt();Pa();oe=k.whatif.action;Bl=t=>t.split("=")[0],zh=()=>Object.keys(y.readings).sort((t,e)=>Q(S(Bl(t)),S(Bl(e)))),Fh=()=>a`
  <p>${oe.begin}</p>
  <h2>${oe.readings}</h2>
  <ul>
    ${zh().map(t=>a`
        <li>
          <a href=${j(["wat-als","actie",t])}>${S(Bl(t))}</a>
          <span class="zacht"> ${g(oe.reading,{status:V("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function js(){let t=k.missing;return a`
    <${nt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}function Bh({text:t}){let e=jp(t);return a`
    <section class="blok" id="anders">
      ${e.length>0&&a`<p>${je.alone} ${e.map(n=>a` <a href=${Ah(n)}>${n}</a>`)}</p>`}
      <p>${je.try} ${Object.entries(je.lists).map(([n,s])=>a` <a href=${j(n)}>${s}</a>`)}</p>
    </section>
  `}function Nh({text:t,answers:e}){let n=mr("find",{text:t},void 0,250);if(!n||n.silent!==void 0||!n.source)return null;let{found:s,count:o}=n,r=i=>[", ",je.source.about,a`<${wt} ids=${i} />`];return a`
    <section id="in-de-bron">
      <h2>${g(je.source.title,{count:o})}</h2>
      ${o===0&&a`<p>${je.source.none}</p>`}
      ${s.length<o&&a`<p class="zacht">${g(je.source.first,{count:s.length})}</p>`}
      <ol class="resultaten">
        ${s.map(({vindplaats:i,woorden:l,over:c})=>a`
            <li key=${i}>
              <p><${ql} text=${l} answers=${e} /></p>
              <p class="zacht">${le(i)}${c.some(Jt)&&r(c.filter(Jt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Iu({route:t}){let e=t.query.q||"",{found:n,read:s,answers:o}=il(e),r=e.trim()!=="",i=C(n.map(p=>p.kind)).sort(Q),l=n.filter(p=>!t.query.wat||p.kind===t.query.wat);Je(()=>{let p=document.getElementById("zoek");p&&document.activeElement!==p&&(p.value=e)},[e]);let c=l.length?L(je.found,l.length):g(je.nothing,{text:e});return a`
    <${nt} text=${je.title} />
    <section class="filters" aria-label=${je.label}>
      <div class="velden">
        <${Oo} label=${je.field} name="q" id="zoekterm" />
        ${i.length>1&&a`<${he} label=${je.what} name="wat" options=${Qe(i)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${r?c:je.type}</p>
    ${s&&a`<p id="gelezen">${g(je.read,{text:s})}</p>`}
    ${r&&!n.length&&a`<${Bh} text=${e} />`}
    <ol class="resultaten">
      ${l.slice(0,Il).map(p=>a`<${Eh} key=${p.id} item=${p} answers=${o} />`)}
    </ol>
    ${l.length>Il&&a`<p>${g(je.too_many,{count:l.length-Il})}</p>`}
    ${r&&Fe()&&a`<${Nh} text=${e} answers=${o} />`}
    <${de} text=${r?c:""} />
  `}var je,Il,ql,Eh,Ah,fr=T(()=>{"use strict";xo();R();U();St();B();A();Se();sr();J();ut();Ve();dt();Pl();je=k.search;Il=100,ql=({text:t,answers:e})=>oa(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Eh=({item:t,answers:e})=>a`
  <li>
    <a href=${j(t.path)}><${ql} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${N&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
    ${ws(t.id)[0]&&a` <${Ot} id=${t.id} />`}
    <p><${ql} text=${Lp(t,e)} answers=${e} /></p>
  </li>
`,Ah=t=>j("zoek",{q:t})});function Hu({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=z.route.query,m=t?"lijst":qu.includes(p)?p:K()?"lijst":"beeld",$=qu.map(d=>[d,rt.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${Qn} legend=${rt.show.label} name="toon" id="toon" current=${m} options=${$} />`}
      ${n} ${m!=="lijst"&&a`<${Ke} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${m!=="lijst"&&i} ${m!=="beeld"&&l}</div>
      ${(m!=="lijst"||u)&&c}
    </div>
  `}function Vu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${W(V(t,i))} (${o(i)})`]);return r.push([Ls,`${W(k.shared.all)} (${n.length})`]),K()?a`<${he} name="staat" label=${rt.filters.state} options=${r} chosen=${s} />`:a`<${Qn} legend=${rt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Uu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Wu.map(ke=>n[ke]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ia(n.weg),[c,p,u,m]=r,$={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:m},d=Te(()=>sp({...$,anyRole:!!o},e),[i]),f=[...d.who,...d.what,...d.steps],h=f.includes($.chosen)?$.chosen:"",b=f.length>Ui,x=d.what.length>0,w={shown:d,opened:t,chosen:h,scenario:e,fixed:!!o},O=r.some(Boolean),M=O||l.length>0||e.stated||e.plan,E=rt.alone[un(t[0])]||rt.alone.other,I=a`<button type="button" class="klein" onClick=${()=>P({weg:null})}>${rt.again}</button>`,Ct=d.undated>0&&L(rt.undated,d.undated),pt={...w,title:o||t.map(ns).join(", ")},v=a`
    <${mn}>
      <div class="velden">
        <${he} name="stap" label=${rt.filters.step} options=${dn} />
        <${he} name="soort" label=${rt.filters.kind} options=${mo} />
        <${he} name="vanaf" label=${rt.filters.from} options=${Ru} />
        <${he} name="tot" label=${rt.filters.to} options=${Ru} />
        ${O&&a`<${or} names=${Wu} />`}
      </div>
    <//>
  `,X=a`
    ${l.length>0&&a`<p>${L(rt.hidden,l.length)} ${I}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${L(rt.left,d.left)} ${Ct}</p>`}
    ${b&&a`<p role="status">${g(rt.too_many,{count:f.length})}</p>`}
    ${!x&&a`<${Fl} of=${t.slice(0,1)} scenario=${e} /><p>${M?rt.nothing:E}</p>`}
  `;return a`
    <${Hu} many=${b||!x} field=${s} filters=${v} choices=${a`<${Hs} />`} notes=${X}
      keep=${{name:rt.file,title:pt.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Ou} ...${pt} /></div>`} list=${x&&a`<${Cu} ...${w} />`}
      panel=${a`<${Su} ...${w} />`} />
  `}function Ih({query:t,scenario:e}){let n=Ps("Agreement").filter(u=>Ns(u,e.date)&&Gt(u,e.plan)),{title:s,none:o}=rt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>_(u,"agreementStatus")),i=zl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ls,c=n.filter((u,m)=>l===Ls||r[m]===l),p=a`<${Vu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Uu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ls?s:`${s}: ${V("AgreementStatus",l)}`} />`}function qh({query:t,scenario:e}){let n=Te(()=>Tl(e),[e.date,e.plan]);if(!n.length)return a`<p>${rt.starts.informatie.none}</p>`;let s=n.map(m=>m.state),o=zl("FlowState",Object.keys(rt.flows.first)[0],s),r=[...o,Ls].includes(t.staat)?t.staat:o[0]||Ls,i=n.filter(m=>r===Ls||m.state===r),l=3*i.length>2*Ui,c=t.kies||"",p=r===Ls?k.shared.all:V("FlowState",r),u=g(rt.flows.title,{state:p});return a`
    <${Hu} many=${l} field=${a`<${Vu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${rt.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Mu} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Ra} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Tu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${rt.flows.silence}</p>
  `}function Ku({route:{path:t,query:e}}){let n=D(e),[,s=""]=t;if(s&&!Object.hasOwn(Du,s))return a`<${js} />`;let o=xu(e),r=f=>{P({uit:f,kies:f,weg:null}),xt(ns(f))},i=a`<${Io} label=${rt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Fn.length>0&&a`<${he} name="hoofdstuk" label=${rt.begin.chapters}
      options=${Fn.map(f=>[_(f,"identifier"),S(f)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=rt.heading,sentence:u=rt.sentence}=rt.starts[c]||{},m=Object.entries(rt.starts).map(([f,{label:h,to:b}])=>[h,j(b.path,b.query),f===c]),$=s?Du[s]:e.van&&ku,d=o.length?a`<${Uu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Hs} /></div><${Ph} scenario=${n} />`;return a`
    <${nt} text=${rt.heading} title=${c?`${rt.heading}: ${p}`:rt.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${cr} label=${rt.starts_label} tabs=${m} />
    ${$?a`<${$} key=${s} query=${e} scenario=${n} />`:d}
  `}var rt,qu,Ls,Ru,Wu,Ph,Du,Gu=T(()=>{"use strict";ve();R();U();St();B();Mt();A();Ws();No();_e();J();wu();Ve();ju();fa();Al();Os();Bu();Pa();fr();rt=k.explore,qu=["beeld","beide","lijst"],Ls="alle",Ru=Qe(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Wu=["stap","soort","vanaf","tot"],Ph=({scenario:t})=>a`
  ${ye(t).map(e=>a`
      ${N&&a`<p><strong>${e.title}</strong></p>`}
      <${Au} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${rt.begin.network}</p>
`;Du={informatie:qh,afspraken:Ih}});function Da(t,e){let n=ss();for(let{mark:s}of t)e?n.add(s):n.delete(s);return P({merk:[...n].join(Rl),...!n.size&&{alleen:null}},!0),n.size}var Rl,ss,Ju,Wl,Dl=T(()=>{"use strict";U();Rl=".",ss=()=>new Set((z.route.query.merk||"").split(Rl).filter(Boolean)),Ju=()=>[...ss()].join(Rl),Wl=()=>!!z.route.query.alleen&&ss().size>0});var Hl,Rh,Ha,qo,so,hr=T(()=>{"use strict";R();A();Hl=k.shared.outcomes,Rh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ha=({outcome:t})=>a`<g class=${`teken teken-${Hl[t].sign}`}>${Rh[Hl[t].sign]}</g>`,qo=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ha} outcome=${t} />
  </svg>
`,so=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${qo} outcome=${t} /> ${Hl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Vl({gaps:t,what:e}){let n=ss(),s=t.filter(i=>n.has(i.mark)).length,o=i=>xt(L(qe.bar.changed,Da(t,i.target.checked))),r=t.length>1?g(qe.mark_all,{count:t.length,what:e}):g(qe.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Dh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=L(qe.questions,e.length).replace(/^\d+ /,""),u=[...po(e.map(d=>o==="topic"?Zn(d.query):d.subject_label))].map(([d,f])=>f>1?g(qe.repeated,{title:d,count:f}):d),m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(qe.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${L(qe.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(qe.about_source,{count:s})}</span>`}
    </span>
  `,$=()=>[e.map(d=>a`<${Wh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${j("aandachtspunten",{tekst:t})}>${qe.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Vl} gaps=${C([...e,...n])} what=${t} />
      <${fl} summary=${m} inside=${$} open=${i} />
    </div>
  `}function Zu({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:Zn(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:m})=>a`
        <${Dh} key=${c} title=${p} gaps=${u} terms=${m} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Hh({row:t,of:e}){let n=fe(z.route.query.partner),s=C(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Qu+1?o.slice(0,Qu):o,i=o.length-r.length,l=r.length===1&&s.join()===qe.deadline.how[t.how];return a`
    <${wt} ids=${r} />
    ${i>0&&g(qe.deadline.others.more,{names:"",count:i})}
    <span class="bij">${qe.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Vh({gap:t,found:e,scenario:n}){let s=e.deadline,o=qe.deadline.columns,r=ne(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Yu(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Vl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${F} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${gl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${hl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${so} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Hh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Va({works:t,partner:e}){let n=fe(e),s=Gr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=L(qe.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${wt} ids=${C(o)} name=${ne} />.</p>`}function Xu({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=qe.deadline,p=K()?Kh:Uh,u=n||t.length<=p+1?t:t.slice(0,p),m=fs(t.map(({found:d})=>d.deadline)),$=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>P({termijnen:"alle"},!0)}>${L(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${m.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${j("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${Vh} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&$}
    </section>
  `}var qe,Yu,Wh,Qu,Uh,Kh,Ul=T(()=>{"use strict";ve();R();U();St();B();A();_e();Dl();J();Bt();To();dt();hr();qe=k.gaps;Yu=t=>ss().has(t.mark)?"gemarkeerd":"",Wh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Yu(t)}`} data-vraag=${t.mark}>
    <${Vl} gaps=${[t]} what=${t.sentence} />
    <div><${ya} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Qu=2;[Uh,Kh]=[8,5]});async function br(t,e){let n=await at().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await at().ask("page",{options:[],comparisons:!1});return at().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}async function Jh(){await at().ask("shipped"),at().show()}function Ua({files:t,children:e=null}){let[n,s]=q("");async function o(r,i){window.addEventListener("beforeunload",td),await Vn(s,re.saving,async()=>{let{name:l,data:c}=await at().ask(r,i);fn(l,c,gr[l.split(".").pop()])}),window.removeEventListener("beforeunload",td)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function nd(){let t=Rt(),[e,n]=q("");async function s(){let[o]=t.current.files;if(!o)return xt(re.first_source);Vn(n,re.busy,async()=>(await at().ask("source",{data:await Rr(o)})).message)}return a`
    <${ot} title=${re.source}>
      <p class="zacht">${re.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${re.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${re.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function Ga({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Qh(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Ua} files=${[{id:"bewaar-fouten",label:re.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${ed} title=${re.faults} lines=${n} count=${s} />
    <${ed} title=${re.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${re.read}</summary><${Ht} items=${c} /></details>`}
  `}function sd(t){if(!t.length)throw new Error(re.first);if(t.length>1)throw new Error(g(re.one_only,{count:t.length}));if(t[0].size>Bi)throw new Error(g(re.too_large,{name:t[0].name,most:Bi/2**20}));return t[0]}var re,Gh,gr,td,Ka,ed,Qh,kr=T(()=>{"use strict";ve();R();B();A();Se();J();Yt();jn();re=k.check,Gh="plan",gr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};td=t=>t.preventDefault();Ka=()=>a`
  <${ot} title=${re.save}>
    <p class="zacht">${re.save_intro}</p>
    <${Ua}
      files=${Object.entries(re.save_as).filter(([t])=>!(N&&t===Gh)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${at().own&&a`<button type="button" id="terug" onClick=${Jh}>${re.back}</button>`}
    <//>
  <//>
`;ed=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(re.list,{title:t,count:n})}</h2><${Ht} items=${e} />`,Qh=(t={})=>Object.entries(t).map(([e,n])=>g(re.counted,{count:n,what:Hr(e).toLowerCase()})).sort(Q)});function Yh({scenario:t,report:e}){let n=s=>Vn(e,Re.busy,async()=>{let o={options:cs(t),marks:Ju(),kind:s};fn(`${Re.file}.${s}`,(await at().ask("marked",o)).data,gr[s])});return Object.entries(Re.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Zh({gaps:t,scenario:e}){let[n,s]=q(""),o=ss();if(!o.size)return null;let r=ka(t).filter($=>o.has($.mark)),i=o.size-r.length,l=Wl(),c=Fe()?Re.address:Re.elsewhere_office,p=[...o].map($=>({mark:$})),u=()=>{Da(p,!1),xt(Re.cleared)},m=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Re.label}>
      <p><strong>${L(Re.count,o.size)}</strong>${i>0&&L(Re.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>P({alleen:l?null:"gemarkeerd"})}>${l?Re.every:Re.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Re.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${m}>${Re.print}</button>
      <${pe} name=${`${Re.file}.csv`} rows=${()=>ad(r,e)} label=${Re.csv} id="merk-csv" />
      ${Fe()&&a`<${Yh} scenario=${e} report=${s} />`}
    </section>
  `}function Xh({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=t.flatMap(In).flatMap(r=>r.partners),s=Object.entries(y.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,rd).sort((r,i)=>Q(r[1],i[1]))],["stap",yt.fields.step,[...dn,...od("stap",it)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(Q),Zn)],["gewicht",yt.fields.weight,[...s,...od("gewicht",r=>V("Severity",r))]],["soort",yt.fields.kind,mo]];return a`
    <${mn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${he} ...${{name:r,label:i,options:l}} />`)}
        <${Oo} label=${yt.fields.text} name="tekst" />
        <${or} names=${Kl} />
      </div>
    <//>
  `}function tg({points:t,low:e,source:n,query:s}){let o=C(t.map(l=>l.topic)).length,r={points:g(yt.part_counts.points,{questions:Ja(t),topics:L(yt.topics_count,o)}),source:g(yt.part_counts.source,{questions:Ja(e)})},i=(l,c,p)=>a`
    <a href=${j("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",id,n)}
    </nav>
  `}function eg({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?wa(H(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>P({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function ng({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap($=>In($).map(d=>({gap:$,found:d}))).filter(({found:$})=>$.deadline).sort(($,d)=>Q($.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter($=>!$.deadline),c=Qa[n],p=Object.entries(Qa).map(([$,d])=>[$,yt.fold[d]]),u=()=>P({vouw:o?"in":"uit"},!0),m=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${yt.heading[c]}</h2>
        <p>${yt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
        </p>
      </header>
      <${Qn} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Zu} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:$})=>$))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Xu} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&m}
    ${!t.length&&a`<${eg} scenario=${s} />`}
  `}function ld({route:t}){let e=D(t.query),n=t.query,s=H(e).gaps,o=Wl(),r=o?ka(s).filter(w=>ss().has(w.mark)):wa(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===id:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,m=o||Kl.some(w=>n[w]),$=n.vouw?n.vouw==="uit":m&&u.length<=sg,d=n.per in Qa?n.per:Object.keys(Qa)[Number(c&&!p)],f=()=>wa(s,{...n,partner:""}).flatMap(In).filter(w=>w.deadline),h=Object.fromEntries(Kl.filter(w=>n[w]).map(w=>[w,n[w]])),b={points:i,low:l,source:c},x=o?yt.only_title:Zn(n.vraag);return a`
    <${nt} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${g(yt.intro,{report:Gn(st(e.plan))})} ${Bn}</p>
    <//>
    ${ye(e).map(w=>a`<${Yn} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${x}</strong></p>`:a`<${tg} ...${b} query=${h} />`}
      <${ca} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Xh} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Va} works=${n.partner?f().map(w=>w.subject):[]} partner=${n.partner||""} />
        <${ng} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${$} all=${m||!!n.termijnen} />
        <p class="acties"><${pe} name="aandachtspunten.csv" rows=${()=>ad(u,e)} /></p>
        <${jo} />
      </div>
    </div>
    <${Zh} gaps=${s} scenario=${e} />
    <${de} text=${g(yt.shown,{points:Ja(i),low:Ja(l)})} />
  `}var yt,Re,rd,ad,od,Kl,id,Ja,Qa,sg,cd=T(()=>{"use strict";ve();R();U();St();B();Mt();A();Se();Dl();J();ut();Ve();Yt();Ul();To();kr();yt=k.gaps,Re=k.gaps.bar,rd=t=>S(fe(t)||t),ad=(t,e)=>[[...yt.csv,...Ks],...t.map(n=>[n.number,V("Severity",n.severity),Zn(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(it).join(", "),n.kinds.map(lt).join(", "),n.partners.map(rd).join(", "),n.subject_label,Js(n).map(le).join("; "),...se(e,n.plan)])];od=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Et(n.split(",").map(e))]]:[]},Kl=["tekst","stap","soort","partner","vraag","gewicht"];id="bron",Ja=t=>L(yt.questions,t.length);Qa={onderwerp:"topic",soort:"query"};sg=25});function rg({id:t,scenario:e}){let n=nn.cell_columns,s=H(e).matrix.kind.filter(c=>qi(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>W(lt(c.column)),r=c=>a`<a href=${vs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:m}=Be(c);return[a`<span class=${`chip ${m}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...Nn(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Be(c).word,csv:Lo,cell:i},ud(n.how,c=>c.most_basis)];return a`
    <${ot} title=${nn.cells} note=${zt(e)}>
      <${$t} id="vakken" caption=${nn.cells_caption} rows=${s} columns=${l}
        file=${ir(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function ag({id:t,links:e,scenario:n,undecided:s}){let o=nn.columns,r=f=>kt(f,"initiative"),i=f=>_t(f)?.key,{links:l}=H(n),c=C(e.map(r)).length,p=So(st(n.plan),k.shared.nothing_step),u=[...Nn(i),Zt("actie",o.action,r),{key:"soort",label:o.kind,text:f=>bt(f,"interventionKind").map(lt).join(", ")},{key:"wie",label:o.who,sort:!1,text:f=>Is(r(f)).map(S).join(", ")||k.explore.list.no_partner,cell:f=>a`<${wt} ids=${Is(r(f))} none=${k.explore.list.no_partner} />`},bn("stand",o.stand,r,n.date),ud(o.how,f=>l[f][0],f=>`; ${V("Strength",l[f][1])}`)],m=ir(t,"activiteiten",n,i),$={id:"wiewat",caption:nn.work_caption,rows:e,sort:"actie",columns:u,file:m},d=a`<p>${s?k.overview.undecided:p}</p>`;return a`
    <${ot} title=${g(e.length>c?nn.work_rows:nn.work,{count:c,rows:e.length})}>
      ${e.length?a`<${$t} ...${$} />`:d}
    <//>
  `}function ig({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${F} id=${n} />`,g($e(_t(n)).thing.step.helper,{awareness:Dt(n,"awareness")||nn.unaware})]);return a`<${ot} title=${nn.helpers}><${Ht} items=${e} /><//>`}function dd({id:t}){let e=D(z.route.query),n=Tt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>ee(c,"barrier")).filter(c=>Ze(c,l)),r=H(e).links,i=s.flatMap(l=>G(l,"at")).flatMap(l=>l.of).filter(l=>l in r&&Gt(l,e.plan));return a`
    <${og} id=${t} narrow=${n} />
    <${rg} id=${t} scenario=${e} />
    <${ag} id=${t} links=${i} scenario=${e} undecided=${Gc(e).has(t)} />
    <${Ma} title=${nn.requested} ids=${o("Recommendation").filter(l=>Gt(l,e.plan))} />
    <${ig} ids=${o("Facilitator")} />
  `}var nn,oo,Ya,pd,ud,og,Za=T(()=>{"use strict";R();U();B();Mt();A();_e();vn();J();ut();Bt();Yt();dt();Pe();jn();nn=k.thing.step,oo=t=>cn.filter(e=>t.includes(e.notation)).map(e=>e.label),Ya=t=>y.works[t]?.across?k.shared.all_steps:oo(En(t)).join(", "),pd=t=>ce[t]?.[1]||"",ud=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>pd(e(s))+n(s),cell:s=>e(s)&&[a`<${ge} basis=${e(s)} />`,` ${pd(e(s))}${n(s)}`]}),og=({id:t,narrow:e})=>a`
  <${ot} title=${nn.what}>
    <${be} text=${_(t,"step")} />
    <${be} text=${_(t,"definition")} />
    <${be} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${nn.narrower}<${wt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${nn.broader}<${F} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function Xa({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:m=[]}){let $=k[e];return function({route:{query:f}}){let h=D(f),{plan:b,strict:x}=h,w=o.map(([,pt,v])=>v.find(([X])=>X===f[pt])?.[1]),O=p&&x&&k.shared.choices.strict_phrase,M=[...w,f.tekst,O].filter(Boolean).join(" · ")||k.shared.all,E=n(h).filter(pt=>!f.tekst||_o(r(pt),f.tekst)).filter(pt=>o.every(([,v,,X])=>!f[v]||X(pt,f[v]))),I=L($.count,E.length),Ct=()=>xn([...s,...m],Ir(E,s,wl("sorteer",i)),pt=>se(u?h:null,_t(pt.id)?.key||pt.plan||b,M));return a`
      <${nt} text=${$.title}><p class="uitleg">${$.intro}</p><//>
      <${mn}>
        <${Vs} />
        ${u&&a`<${rr} />`}
        <${ia} fields=${o} names=${["tekst","vouw",...o.map(([,pt])=>pt)]}>
          <${Oo} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Co} />`}
      <p class="telling">${I}<${pe} name=${`${Uo($.title)}.csv`} rows=${Ct} /></p>
      <${$t} id=${t} caption=${g($.caption,{count:I})} rows=${E} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:$.count}} />
      <${de} text=${I} />
    `}}var Dn,Vt,Ln,Gl,gd,wr,yr,bd,lg,ro,cg,pg,ug,kd,wd,dg,$d,yd,$g,mg,md,fg,_d,xd,vd,os,_r,hg,gg,fd,hd,Sd,Od=T(()=>{"use strict";xo();R();U();St();B();Mt();A();_e();J();ut();Bt();Ve();Yt();dt();Pe();Za();Dn=k.partners,Vt=k.measures,Ln=k.lookup;Gl=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),gd=Xa({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[N?t:""],textOf:({id:t})=>Gl(t),fields:[[Dn.fields.step,"stap",dn,({steps:t},e)=>t.includes(e)],[Dn.fields.kind,"soort",Jo("OrganisationKind"),({id:t},e)=>_(t,"organisationKind")===e],[Dn.fields.role,"rol",Object.entries(Dn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...Zt("naam",Dn.columns.name,({id:t})=>t),cell:t=>[a`<${F} id=${t.id} />`,a`<${ys} id=${t.id} />`]},{key:"soort",label:Dn.columns.kind,text:t=>Dt(t.id,"organisationKind")},{key:"stappen",label:Dn.columns.steps,text:t=>oo(t.steps).join(", ")},{key:"handelt",label:Dn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Dn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Dn.columns.wish,text:t=>t.wish}]}),wr=t=>y.called[t]?.short||"",yr=t=>_(t,"prefLabel"),bd="exploitationForm",lg=ds.map(t=>({id:t,...y.works[t],text:[Gl(t),Dt(t,bd),...G(t,"who").map(e=>Gl(e.from))].join(" ")})).sort((t,e)=>Q(wr(t.id)||"~",wr(e.id)||"~")||Q(yr(t.id),yr(e.id))),ro=N?"":Hn[0].date,cg={key:"plan",label:W(ls(ro)),text:({id:t})=>_n(t,ro)?Oe(t,ro):"",cell:({id:t})=>_n(t,ro)&&a`<${Ot} id=${t} date=${ro} />`},pg=t=>{let{outcome:e="",stand:n=""}=He(t),s=k.shared.outcomes[e]?.phrase||n;return[_(t,"deadlineLabel"),`“${_(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},ug=(t,e)=>{let n=qs(t).filter(s=>_(s,"dueBy")===e);return`${tt(e)}: ${Et(n.map(s=>_(s,"deadlineLabel")||yr(t)))}`},kd="alle",wd=({id:t},e)=>Ze(t,e),dg=({id:t,across:e},n)=>n===kd?e:En(t).includes(n),$d=Fn.map(t=>[t,S(t)]),yd=Xa({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>lg.filter(e=>Gt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>yr(t),more:[{key:"hoofdstuk",label:Vt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"doet",label:Vt.columns.who,text:({id:t})=>Ur(t)},{key:"beloofd",label:Vt.columns.promise,text:({id:t})=>_(t,"promise")},{key:"gemeld",label:Vt.columns.reported,text:({id:t})=>_(t,"summary")},{key:"termijnen",label:Vt.columns.terms,text:({id:t})=>qs(t).map(pg).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...$d,["",Vt.no_chapter]]},fields:[[Vt.fields.what,"wat",Object.entries(Vt.types),wd],[Vt.fields.chapter,"hoofdstuk",$d,({chapters:t},e)=>t?.includes(e)],[Vt.fields.step,"stap",[...dn,[kd,Vt.across]],dg],[Vt.fields.kind,"soort",mo,({id:t},e)=>fo(t).includes(e)],[Vt.fields.status,"staat",Jo("Status"),({id:t},e)=>_n(t)===e],[Vt.fields.form,"vorm",Jo("ExploitationForm"),({id:t},e)=>bt(t,bd).includes(e)]],columns:[{key:"nr",label:Vt.columns.number,text:({id:t})=>wr(t),cell:({id:t})=>wr(t)?a`<a href=${De(t)}>${wr(t)}</a>`:a`<span class="zacht">${Vt.no_number}</span>`},Zt("naam",Vt.columns.name,({id:t})=>t,yr),...Nn(({id:t})=>_t(t)?.key),{key:"wat",label:Vt.columns.what,text:({id:t})=>ae(t)},...ro&&ro!==ze?[cg]:[],bn("nu",N?Vt.columns.stand:W(ls(ze)),({id:t})=>t),{key:"termijn",label:Vt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,_(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${ug(t,s)}</p>`):tt(e)}},{key:"stap",label:Vt.columns.step,text:({id:t})=>Ya(t)},{key:"wie",label:Vt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${wt} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),$g=t=>C(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Tt(t,e))).filter(Jt),mg=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:$g(t),text:[S(t),...bt(t,"altLabel"),_(t,"summary"),e.description].join(" ")})),md="Recommendation",fg=Object.entries(Ln.types).filter(([t])=>Ps(t).length),_d=(t,e,n)=>Xa({name:t,of:e,sort:"naam",rows:({plan:s})=>mg.filter(o=>Gt(o.id,s)&&Ze(o.id,md)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(Ln.types).find(o=>Ze(s,o))||"",titles:Object.entries(Ln.types).map(([s,o])=>[s,W(o)])},fields:[[Ln.fields.what,"wat",fg.filter(([s])=>s===md===n),wd],[Ln.fields.step,"stap",dn,({steps:s},o)=>s.includes(o)]],columns:[{...Zt("naam",Ln.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${F} id=${s} />`,_(s,"summary")&&a`<p class="zacht">${_(s,"summary")}</p>`]},...Nn(({id:s})=>_t(s)?.key),{key:"wat",label:Ln.columns.what,text:({id:s})=>ae(s)},{key:"zegt",label:Ln.columns.description,text:s=>s.description},{key:"over",label:Ln.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${wt} ids=${s.about} name=${ne} />`},lr(Ln.columns.place,({id:s})=>s)]}),xd=_d("naslag","lookup",!1),vd=_d("gevraagd","requested",!0),os=k.timeline,_r=t=>t.day.slice(0,4),hg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?ho(t.id):[_r(t)];return n?n<=e&&e<=s:_r(t)===e},gg=t=>{let{jaar:e}=z.route.query;return!e||_r(t)===e?t.day:`z${t.day}`},fd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),hd=Qe(C(y.timeline.map(_r))),Sd=Xa({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Oe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${fd(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>z.route.query.jaar||_r(t),titles:hd},fields:[[os.fields.what,"wat",Object.entries(os.kinds),(t,e)=>t.kind===e],[os.fields.step,"stap",dn,({steps:t},e)=>t.includes(e)],[os.fields.year,"jaar",hd,hg]],columns:[{key:"dag",label:os.columns.when,text:gg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:os.fields.what,text:t=>os.kinds[t.kind]},{key:"wat",label:os.columns.what,text:fd,cell:t=>[t.id&&a`<${F} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:os.columns.stand,text:t=>t.phrase},lr(Ln.columns.place,t=>t.at)]})});function bg({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Ms.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ms.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ts} bar=${t.bar} />${l}`}function kg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Oa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=Pn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Be(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Gs(c)} aria-haspopup="dialog" onClick=${()=>P({cel:c})}>
        <span class="sr">${g(Ms.cell,{row:t.label,step:it(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${bg} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${ge} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function ei({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=hn(n),i=Mo(t,e,n),[l,c]=q(s?Math.max(0,r.indexOf(ha(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${_g} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ti(n)} role="table">
      <caption>${g(Ms.caption,{rows:Ms.heads[t],scenario:zt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ms.heads[t]}</th>
          ${n.steps.map((u,m)=>a`
              <${wg} step=${u} place=${m+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${m===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Ms.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ne(t,e,n).map(u=>a`<${yg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ms,wg,yg,_g,ti,Jl=T(()=>{"use strict";R();U();B();A();vn();ut();Xs();dt();Ms=k.overview;wg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${De(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,yg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${F} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${hn(e).map((o,r)=>a`<${kg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,_g=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ms.one_step}>
    ${hn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${it(s)}
        </button>
      `)}
  </div>
`,ti=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Sg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Ts.wish}</h2><a href=${j(Ts.also.to,Ts.also.choose)}>${Ts.also.ask}</a>
      <ul class="tegels">
        ${Ts.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${vg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Og({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&pa(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${j("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Cg({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ts.discuss.title}</h2><p>${Ts.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${g(Ts.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Og} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function jg({state:t,word:e,things:n,date:s}){let o=N?"h4":"h3",r=l=>ws(l,s)[1]&&a`<span class="zacht"> – ${ws(l,s)[1]}</span>`,i=g(Ut.group,{state:W(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${Ae} ids=${Nt(n)} more=${r} />
    </div>
  `}function Lg({scenario:t,plan:e}){let n=N?"h3":"h2";return H(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=y.codes.InterventionKind[o],c=r.map(u=>a`<${jg} ...${u} date=${t.date} />`),p=i?Ut.undecided:So(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${g(Ut.apart.title,{kind:l.label})}<//>
          <p>${g(Ut.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function jd({route:t}){let e=D(t.query),n=Object.hasOwn(Ql,t.query.rijen||"")&&Ql[t.query.rijen||""]||"kind",s=Object.entries(Ql).map(([c,p])=>[c,Ut.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=H(e),l=a`<${zg} answer=${i} plan=${st(e.plan)} plans=${ye(e)} />`;return a`
    ${n==="kind"?l:a`<${nt} text=${Ut.heading} title=${Ut.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Ut.matrix[n]}</h2><p>${zt(e)}</p>
          <p class="acties"><a href=${j("methode")}>${Ut.legend.more}</a></p>
          <${Hs}>
            <${Qn} legend=${Ut.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ye(e).map(c=>a`
            ${N&&a`<h3>${c.title}</h3>`}
            <${Yn} plan=${c} />
            <${ei} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${pe} name="matrix.csv" rows=${()=>Tg(n,e,c)} />
              <${Ke} name=${ti(c)} title=${Ut.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ti(c)}"]`} legend=".legenda .stalen li" note=${Ut.legend.note} />
              <${xs} text=${()=>location.href} label=${Ut.link} />
            </div>
            <${Lg} scenario=${e} plan=${c} />
          `)}
        <${jo} />
      </div>
      <${va} undecided=${ga(e)} />
    </div>
    ${r&&a`<${Eo} address=${r} by=${n} scenario=${e} />`}
    <${de} text=${r?"":g(Ut.shown,{scenario:zt(e)})} />
  `}var Ut,Cd,xg,vg,Ts,Ql,Mg,Tg,zg,Ld=T(()=>{"use strict";R();U();St();B();Mt();A();vn();J();ut();Xs();Ve();Yt();Os();dt();Jl();On();Ut=k.overview,{truth:Cd}=k.thing,xg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},vg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${xg[t]}
  </svg>
`,{start:Ts}=Ut;Ql={"":"kind",partner:"partner",vorm:"form"},Mg=(t,e,n)=>{let{word:s,lines:o}=Be(e);if(!e)return[t.label,it(n),Ut.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,it(n),s,o.join("; "),V("Basis",r),Cd[String(i)],l,c,p,Cd[String(u)]]},Tg=(t,e,n)=>[[...Ut.csv,...Ks],...Ne(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Mg(s,o,hn(n)[r]),...se(e,n.key)]))],zg=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${nt} text=${Ut.heading} title=${Ut.title}>
      <p>${g(Ut.start.intro,{report:Gn(e)})}</p>
      <p><strong>${L(Ut.start.dated,s.length,{years:Et(s)})}</strong>
        ${" "}${Ut.start.since}</p>
    <//>
    <${Sg} answer=${t} />
  </div>
  <${Cg} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Md(t,e){let n=await at().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=kn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Fg(c,n)),l=(r||[]).length-i.length;return at().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await ni({decisions:i}),null}function Fg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function ni(t){let e=Pt(),n=await at().ask("decide",{decisions:t.decisions});Object.assign(e,t,{found:{...e.found,...n},saved:!1})}async function Yl(){let{decisions:t,undone:e}=Pt(),n=t.at(-1);n&&await ni({decisions:t.slice(0,-1),undone:[n,...e]})}async function Zl(){let{decisions:t,undone:e}=Pt(),[n,...s]=e;n&&await ni({decisions:[...t,n],undone:s})}var kn,Pt,Le,si,xr,Xl,ao,oi,io=T(()=>{"use strict";Se();kn=()=>at().board,Pt=()=>kn();Le=(...t)=>ni({decisions:[...Pt().decisions,...t],undone:[]});si=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),xr=(t,e,n)=>({about:"column",which:t,field:e,value:n,by:"hand"}),Xl=(t,e,n)=>({about:"name",which:t,field:e,value:n,by:"hand"}),ao=(t,e)=>({about:"list",which:"",field:t,value:e,by:"hand"}),oi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function rs({label:t,value:e,options:n,id:s=null,pick:o}){let r=Vo(!1),i=l=>{let{value:c}=l.target;r.current=!1,c!==e&&o(c)};return a`
    <select id=${s} aria-label=${t} value=${e}
      onKeyDown=${l=>{l.key==="Escape"&&(l.target.value=e),l.key==="Enter"?i(l):l.key!=="Tab"&&(r.current=!0)}}
      onPointerDown=${()=>{r.current=!1}}
      onChange=${l=>r.current||i(l)}
      onBlur=${i}>
      ${n.map(([l,c])=>a`<option value=${l}>${c}</option>`)}
    </select>
  `}var vr=T(()=>{"use strict";R()});function Eg({column:t,act:e}){let[n,s]=t.both,{found:o}=Pt(),r=o.columns.some(({target:f,table:h})=>f===o.fields.role&&h===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(gt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=f=>e(()=>Le(xr(t.which,"target",p[f]||`${l}:${f}`))),m=t.reading===c?"alongside":t.reading,$=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=m==="?"?"":m||$;return a`
    <fieldset class="bordkeuze">
      <legend>${n?gt.whose:gt.does}</legend>
      ${i.map(f=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${f===d} onChange=${()=>u(f)} />
          ${n?g(gt.readings[f],{one:n,other:s}):gt.roles[f]}
        </label>`)}
    </fieldset>
  `}function Ag({column:t,act:e}){let{targets:n,fields:s}=Pt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,m=[t.why==="values"&&gt.by_values,t.options.length>0&&t.why==="head"&&g(gt.maybe,{what:t.options.join(", ")}),t.month_first&&gt.month_first,t.says].filter(Boolean),$=C([...n.slice(0,Td),gt.notes,...n.slice(Td)]),d=c?[[`${l}:${c}`,g(gt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${rs} label=${g(gt.as,{head:r})} value=${d[0]?.[0]||l||gt.notes}
          options=${[...d,...Qe($)]} pick=${f=>e(()=>Le(xr(o,"target",f===gt.notes?"":f)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(gt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${m.join(" ")}
        ${l===s.partner&&a`<${Eg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Bg(){let[t,e]=q(0),{rows:n,fields:s}=Pt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[gt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${g(gt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${gt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${gt.following}</button>
      </p>
    </section>
  `}function zd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Pt().found,l=[[g(gt.read,{read:n.filter(c=>!c.open).length,count:n.length}),gt.sum.placed],[g(gt.read,{read:n.filter(c=>c.led).length,count:n.length}),gt.sum.led],[String(oi(s).length),gt.sum.asks],[String(o.length),gt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${gt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Ag} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${gt.plan}</h2>
          <label class="veld"><span>${gt.plan_title}</span>
            <input id="plannaam" value=${r.title}
              onChange=${c=>t(()=>Le(ao(i.title,c.target.value)))} />
          </label>
          <label class="veld"><span>${gt.plan_day}</span>
            <input id="plandag" type="date" value=${r.day}
              onBlur=${({target:{value:c}})=>c&&c!==r.day&&t(()=>Le(ao(i.day,c)))} />
          </label>
        </section>
        <${Bg} />
        <section>
          <h2>${gt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var gt,Td,Fd=T(()=>{"use strict";R();B();io();A();vr();gt=k.board.columns,Td=-1});function Ed({act:t}){let e=Rt(),[n,s]=q(null),[o,r]=q(!1),[i,l]=q(""),c=d=>t(()=>(r(!0),d().finally(()=>r(!1)))),p=d=>c(async()=>{let f=await d(),h=await Md(f.name,f.data);if(s(h&&{...h,given:f}),h)return xt(h.message);location.hash=j("controleer",{stap:"kolommen"})}),u=d=>c(async()=>{n&&(await br(n.given,d)).ok&&(location.hash=j(d?"vergelijk":"overzicht"))}),m=d=>p(async()=>{let f=sd(d);return{name:f.name,data:await Rr(f)}}),$=(d,f)=>p(async()=>({name:d,data:new TextEncoder().encode(f)}));return we(()=>{let d=f=>m(f.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${sn.list.drop}</h2>
        <p>${sn.list.kinds}</p>
        <label class="veld"><span>${sn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>m(e.current.files)} />
        </label>
        <p class="zacht">${sn.list.others}</p>
        ${o&&a`<p role="status">${sn.busy}</p>`}
      </section>
      <section>
        <label class="veld bordplak"><span>${sn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>$(`${sn.list.pasted}.txt`,i)}>
            ${sn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>$(`${sn.list.example_name}.csv`,sn.list.example_list)}>${sn.list.example}</button>
        </div>
      </section>
    </div>
    <ul class="bordfeiten">
      ${sn.list.facts.map(({head:d,text:f})=>a`<li><strong>${d}</strong> ${f}</li>`)}
    </ul>
    <div class="antwoord">
      ${n&&a`<${Ga} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          ${o&&a`<span role="status">${sn.busy}</span>`}
        </p>`}
    </div>
  `}var sn,Ad=T(()=>{"use strict";ve();R();U();io();A();Se();kr();sn=k.board});function Bd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Pt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),i=r("several"),l=(p,...u)=>t.bind(null,()=>Le(Xl(p,"names",u.join("; "))),void 0),c=oi(e).length;return a`
    <p class="uitleg">${c?g(It.intro,{count:e.length,asks:c}):It.nothing}</p>
    <${Sr} title=${It.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${l("*")}>${L(It.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:m})=>a`
        <p>${m.map($=>a`<span class="bordnaam">${$}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,...m)}>${g(It.split,{count:m.length})}</button>
          <button type="button" class="alslink" onClick=${l(p,u)}>${It.one}</button>
        </p>
      `}
    <//>
    <${Sr} title=${It.same} names=${r("same")}>
      ${({which:p,parts:u,meant:m})=>a`
        <p>${g(It.same_text,{meant:m})}</p>
        <p class="acties">
          <button type="button" onClick=${l(p,m)}>${It.yes}</button>
          <button type="button" class="alslink" onClick=${l(p,...u)}>${It.no}</button>
        </p>
      `}
    <//>
    <${Sr} title=${It.new} names=${r("new")}>
      ${({which:p,text:u,kind:m})=>a`
        <${rs} label=${g(It.kind_of,{name:u})} value=${m||"organisatie"}
          options=${Object.entries(It.new_kinds)} pick=${$=>t(()=>Le(Xl(p,"kind",$)))} />
      `}
    <//>
    <${Sr} title=${It.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${It.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${It.left_out}</h2>
        <ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${It.left_out_more}</p>
      </section>`}
    <${Sr} title=${It.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${g(It.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${It.expect}</h2>
      <p class="zacht">${It.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Le(ao(o.without,p.target.checked?"nee":"ja")))} />
        ${It.expect_yes}
      </label>
    </section>
  `}var It,Sr,Nd=T(()=>{"use strict";R();B();io();A();vr();It=k.board.partners,Sr=({title:t,names:e,children:n,after:s=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${s}
      <ul>
        ${e.map(o=>a`<li key=${o.which}>
            <p><strong>“${o.text}”</strong> <span class="zacht">${L(It.count,o.count)}</span></p>
            ${n?.(o)}
          </li>`)}
      </ul>
    </section>
  `});function Pg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Ig({row:t,name:e,act:n}){let{choices:s}=Pt().found,o=t.asks[e],r=[["","…"],...Qe(s[e]||[])],i=l=>n(()=>Le(xr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${ft.right}</button>`}
      ${s[e]&&a`<${rs} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function qg({row:t,act:e,place:n,all:s}){let{places:o,choices:r,fields:i}=Pt().found,[l,c]=q(!1),p=t.fields[i.step],u=t.fields[i.kind]||"",m=d=>{n(t,l&&p&&!p.split("; ").includes(d)?`${p}; ${d}`:d),c(!1)};function $(d){let{target:f,currentTarget:h,key:b,shiftKey:x}=d;if(f!==h||d.ctrlKey||d.altKey||d.metaKey)return;let w=o.find(O=>O.key===b.toUpperCase());if(w)m(w.value);else if(b==="Enter"&&x&&t.proposal)s();else if(b==="Enter"&&t.proposal)m(t.proposal.value);else if(b.toUpperCase()==="L")n(t,"");else if(b==="+")c(!0);else if(b==="ArrowDown"||b==="ArrowUp"){let O=[...document.querySelectorAll(".bordkaart")];O[O.indexOf(h)+(b==="ArrowDown"?1:-1)]?.focus()}else if(b==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;d.preventDefault()}return a`
    <li>
      <article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${$}>
        <h3><span class="bij">${t.number}</span>${Pg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:d,role:f})=>a`<span>${d}${f&&` (${f})`} · </span>`)}
          <span>${i.status}: ${t.fields[i.status]||ft.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(d=>a`<${Ig} row=${t} name=${d} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${o.map(({value:d,key:f})=>a`
              <button type="button" class=${t.proposal?.value===d?"is-voorstel":""}
                aria-pressed=${String(p.split("; ").includes(d))} onClick=${()=>m(d)}>
                ${d} <kbd aria-hidden="true">${f}</kbd>
              </button>
            `)}
        </div>
        <label class="veld"><span>${ft.kind}</span>
          <${rs} label=${ft.kind} value=${u} pick=${d=>e(()=>Le(si(t.which,i.kind,d)))}
            options=${[["",ft.unknown],...Qe(C([...u?[u]:[],...r[i.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!o.some(({value:d})=>d===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>m(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${p?a`
                  <button type="button" class="alslink" onClick=${()=>c(!0)}
                    aria-pressed=${String(l)}>${ft.plus}</button>
                  <button type="button" class="alslink" onClick=${()=>n(t,"")}>${ft.later}</button>
                `:t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
      </article>
    </li>
  `}function Rg(){let{cells:t,places:e}=Pt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${ft.matrix}</h2>
      <p class="zacht">${ft.matrix_more}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`
              <tr>
                <th scope="row">${s}</th>
                ${o.map((i,l)=>a`
                    <td class=${i?"is-vol":r[l]?"is-open":""}>
                      ${i||(r[l]?"":"–")}
                      ${r[l]>0&&a`<span>${g(ft.open_at,{count:r[l]})}</span>`}
                    </td>
                  `)}
              </tr>
            `)}
        </tbody>
      </table>
    </section>
  `}function Pd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Pt().found,[r,i]=q(e[0]?.reason||""),[l,c]=q(Ng),[p,u]=q(0),m=Rt(),[$,d]=q(0),f=[...e,{reason:"",value:"",count:n.filter(v=>v.open&&!v.proposal).length,strength:""},{reason:Or,value:"",count:n.length-ri(n),strength:""}].filter(({count:v})=>v),h=f.some(({reason:v})=>v===r)?r:f[0]?.reason,b=f.find(({reason:v})=>v===h),x=v=>{i(v),u(0),K()&&m.current?.scrollIntoView()},w=n.filter(v=>h===Or?!v.open:v.open&&(v.proposal?.reason||"")===h),O=Math.max(0,Math.min(p,w.length-1)),M=()=>{let{rows:v}=Pt().found;return g(ft.progress,{placed:v.length-ri(v),count:v.length})},E=v=>t(()=>Le(...v.map(X=>si("*",o.step,"",X))),M);async function I(v,X){let ke=w.indexOf(v);await t(()=>Le(si(v.which,o.step,X)));let Me=ri(Pt().found.rows);xt(g(X?ft.is_at:ft.is_open,{title:v.number||v.title,value:X,count:Me})),d(Me||h===Or?ke+1:-1)}we(()=>{if(!$)return;$<0&&jt("verder")?.focus();let v=m.current?.querySelectorAll(".bordkaart")||[],X=v[Math.min(K()?1:$,v.length)-1];$>0&&(X||document.querySelector(".bordreden"))?.focus(),d(0)},[$]);let Ct=e.filter(({strength:v})=>v==="sterk").map(({reason:v})=>v),pt=v=>v===Or?ft.done:v||ft.none;return a`
    <p class="bordstand">${M()} ${!ri(n)&&ft.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${ft.reasons}</h2>
        ${Ct.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>E(Ct)}>${ft.take_strong}</button>`}
        <ul>
          ${f.map(({reason:v,value:X,count:ke,strength:Me})=>a`
              <li key=${v} class=${v===h?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(v===h)}
                  onClick=${()=>x(v)}><span class="bordtal">${ke}</span> ${pt(v)}</button>
                <p class="zacht">
                  ${Me==="zwak"&&a`<span class="bordnaam">${ft.weak}</span> `}
                  ${X?g(ft.proposal,{value:X}):v===Or?ft.done_more:ft.none_more}
                </p>
                ${X&&ke>0&&a`<button type="button" class="klein" aria-label=${`${L(ft.take,ke)}: ${v}`}
                    onClick=${()=>E([v])}>${L(ft.take,ke)}</button>`}
              </li>
            `)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${m}>
        <h2>${b&&pt(b.reason)} <span class="zacht">${w.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${ft.keys}</summary>
          <p>${g(ft.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(K()?w.slice(O,O+1):w.slice(0,l)).map(v=>a`<${qg} key=${v.which} ...${{row:v,act:t,place:I}}
              all=${()=>E([v.proposal?.reason||""])} />`)}
        </ul>
        ${K()&&w.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!O} onClick=${()=>u(O-1)}>${ft.previous}</button>
            <span>${g(ft.which,{place:O+1,count:w.length})}</span>
            <button type="button" disabled=${O>w.length-2}
              onClick=${()=>u(O+1)}>${ft.following}</button>
          </p>`}
        ${!K()&&w.length>l&&a`<button type="button"
            onClick=${()=>c(w.length)}>${g(ft.more,{count:w.length-l})}</button>`}
      </section>
      <${Rg} />
    </div>
  `}var ft,Ng,Or,ri,Id=T(()=>{"use strict";ve();R();St();B();io();A();vr();ft=k.board.place,Ng=30,Or="-",ri=t=>t.filter(e=>e.open).length});function qd({act:t}){let e=Pt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=q(null),[u,m]=q(""),$=JSON.stringify(s),d=e.taken===$&&at().own,f=o.filter(O=>!O.open),h=f.filter(O=>!O.judged).length;we(()=>{d||t(async()=>{e.taken=$;let O=await br({name:n,decisions:s},!1);p(O.ok?null:O)})},[$]);let b=()=>Vn(m,We.alongside_busy,async()=>{let O=await br({name:n,decisions:s},!0);if(!O.ok)return p(O);location.hash=j("vergelijk")});if(c)return a`<div class="antwoord"><${Ga} ...${c} /></div>`;if(!d)return a`<p role="status">${We.making}</p>`;let x=D(z.route.query),w=y.plans.find(({title:O})=>O===r.title)||y.plans[y.plans.length-1];return a`
    <p>
      ${g(We.placed,{placed:f.length,count:o.length})}
      ${h>0&&a` ${L(We.without_kind,h)}`}
      ${o.some(O=>!O.judged)&&a` <strong>${We.not_yet}</strong>`}
    </p>
    <${ei} by="kind" scenario=${x} plan=${w} />
    ${z.route.query.cel&&a`<${Eo} address=${z.route.query.cel} by="kind" scenario=${x} />`}
    <p><a href=${j("aandachtspunten")}>${We.questions}</a></p>
    <section class="blok">
      <h2>${We.take_along}</h2>
      <label class="veld"><span>${We.access}</span>
        <${rs} id="toegang" label=${We.access} value=${r.access||"niet-openbaar"}
          options=${i.map(O=>[O,O.replace("-"," ")])} pick=${O=>t(()=>Le(ao(l.access,O)))} />
      </label>
      <p class="zacht">${We.access_more}</p>
      <${Ua} files=${[{id:"bewaar-werkmap",label:We.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Wg(e)}>${We.choices}</button>
        <button type="button" id="ernaast" onClick=${b}>${We.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${We.workbook_more} ${We.next_list}</p>
    </section>
    <${Ka} />
  `}var We,Wg,Rd=T(()=>{"use strict";R();U();B();Mt();io();A();Se();Xs();Yt();Jl();vr();kr();We=k.board.result,Wg=t=>fn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Dd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${g(s.shipped,{title:y.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function Kg(){let t=document.activeElement,e=Vg.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==jt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Ug));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Gg({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Pt(),l=o.rows.filter(u=>u.open).length,c=zs[zs.indexOf(t)+1],p=t==="plaatsen"&&l?g(qt.next_open,{count:l}):qt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${L(qt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(qt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&e(Yl,()=>qt.undone)}>${qt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&e(Zl,()=>qt.redone)}>${qt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Hg(e)}>${qt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${j("controleer",{stap:c})}>${p}</a>`}
    </div>
  `}function Vd({route:t}){let[,e]=q(0),[n,s]=q(""),o=t.query.stap||"",r=kn()&&zs.includes(o)?o:zs[0],{of:i,Step:l}=Wd[r],c=(kn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(u,m){let $=Kg(),d=kn()?.decisions.length;try{s(""),await u(),e(h=>h+1);let f=kn()?.decisions.length||0;m?xt(m()):f!==d&&xt(L(qt.decided,f)),window.setTimeout($,60)}catch(f){s(f.message)}}return we(()=>{z.started&&window.scrollTo(0,0)},[r]),we(()=>{function u(d){let{target:f,key:h}=d;if(!(!d.ctrlKey||!kn()||/input|textarea/i.test(f.tagName))){if(h==="z")kn()?.decisions.length&&p(Yl,()=>qt.undone);else if(h==="y")kn()?.undone.length&&p(Zl,()=>qt.redone);else return;d.preventDefault()}}let m=d=>kn()?.saved===!1&&d.preventDefault(),$=new AbortController;return window.addEventListener("keydown",u,{signal:$.signal}),window.addEventListener("beforeunload",m,{signal:$.signal}),()=>$.abort()},[z.route]),a`
    <${Dg} at=${r} />
    <${nt} key=${r} text=${i.title} title=${`${k.check.title}: ${qt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,{day:c})}</p>`}
    <//>
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${kn()&&r!==zs[0]&&a`<${Gg} at=${r} act=${p} />`}
    ${r===zs[0]&&a`<${Ka} /><${nd} />`}
  `}var qt,Wd,zs,Hd,Dg,Hg,Vg,Ug,Ud=T(()=>{"use strict";ve();R();U();St();B();io();A();Se();Fd();Ad();Nd();Id();Rd();Yt();kr();qt=k.board,Wd={lijst:{of:qt.list,Step:Ed},kolommen:{of:qt.columns,Step:zd},plaatsen:{of:qt.place,Step:Pd},partners:{of:qt.partners,Step:Bd},resultaat:{of:qt.result,Step:qd}},zs=Object.keys(Wd);Hd=()=>a`
  <${nt} text=${qt.elsewhere.title}><p class="uitleg">${qt.elsewhere.intro}</p><//>
  <ol>${qt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${jo} />
`,Dg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${qt.steps_label}>
    <ol>
      ${zs.map((e,n)=>a`<li class=${n<zs.indexOf(t)?"is-gedaan":""}>
          <a href=${j("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${qt.steps[e]}</a>
        </li>`)}
    </ol>
  </nav>
`,Hg=t=>t(async()=>{let e=Pt(),{name:n,data:s}=await at().ask("workbook",{decisions:e.decisions});fn(n,s,gr.xlsx),e.saved=!0}),Vg=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Ug=":is(button,select,input,a)"});function Jg({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>tc?` ${g(on.first,{count:tc})}`:"";return a`
    <${$t} id="eigen-uitkomst" caption=${`${L(on.rows,e.length)}${o}`}
      rows=${e.slice(0,tc)} columns=${s} />
    <div class="acties"><${pe} name=${on.file} rows=${()=>[t,...e]} label=${on.csv} /></div>
  `}function Jd({start:t=on.example}){let[e,n]=q(t),[s,o]=q(""),[r,i]=q(null);function l(){i(null),Vn(o,on.busy,async()=>i(await at().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${on.title}</h2>
      <p class="zacht">${on.intro}</p>
      <label class="veld breed"><span>${on.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${on.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?on.yes:on.no}</strong></p>`}
        ${r?.graph&&a`<${Gd} label=${on.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Jg} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function Zg(t){let e=Object.entries(t.columns),n=s=>us(s.subject)?a`<${F} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Qd(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Qg],...Nn(s=>s.plan),{key:"bron",label:Lt.columns.place,sort:!1,text:Yg}]}function Xg({name:t,query:e,scenario:n}){let s=Yd(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Lt.nothing}</p>`;let o=Zg(e),r={rows:L(Lt.rows,s.length),scenario:zt(n)},i={key:"sentence",label:Lt.columns.sentence,text:c=>c.sentence},l=()=>xn([i,...o],s,c=>se(n,c.plan));return a`
    <${$t} id=${`uitkomst-${t}`} caption=${g(Lt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${pe} name=${`${t}.csv`} rows=${l} />
      <a href=${j("aandachtspunten",{vraag:t})}>${Lt.as_sentences}</a>
    </div>
  `}function tb({name:t,query:e,scenario:n}){let s=e.shelf===ra,o=j("overzicht",{rijen:Lt.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${Lt.title}</a></p>
    <${nt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${mn}><${la} /><//>`}
    <${gn} pairs=${[[Lt.why,e.why],[Lt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Lt.result}</h2><${Xg} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!ol([t,e])&&a`<p>${e.open?Lt.open:Lt.elsewhere}</p>`}
    ${t in Lt.rows_of&&a`<p><a href=${o}>${Lt.in_overview}</a></p>`}
    <details>
      <summary>${Lt.sparql}</summary>
      <${Gd} label=${Lt.sparql} text=${e.sparql} lang="en" />
      <${xs} text=${()=>e.sparql} label=${Lt.copy} />
    </details>
    ${me()&&!e.open&&a`<${Jd} key=${t} start=${e.sparql} />`}
  `}function eb({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Lt.columns.title,text:o=>o.title,cell:o=>a`<a href=${j(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Lt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Lt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${$t} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ra?s:s.slice(0,2)} />
    </section>
  `}function Zd({route:t}){let e=D(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${js} />`;if(n)return a`<${tb} ...${{name:n,query:s,scenario:e}} />`;let o=po(Yd(e).map(r=>r.query));return a`
    <${nt} text=${Lt.title}><p class="uitleg">${Lt.intro}</p><//>
    ${me()&&a`<${Jd} />`}
    ${Lt.shelves.map(r=>a`<${eb} shelf=${r} counts=${o} />`)}
  `}var Lt,on,tc,Gd,Kd,Qd,Yd,Qg,Yg,Xd=T(()=>{"use strict";R();U();St();B();Mt();A();Se();sr();J();ut();Ve();Yt();To();dt();Pe();fr();Lt=k.questions,on=k.questions.own,tc=200;Gd=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;Kd={barrier:t=>t.barrier&&it(t.barrier),kind:t=>t.kind&&lt(t.kind),partner:t=>t.partner&&S(fe(t.partner)||t.partner),severity:t=>V("Severity",t.severity),detail:t=>t.detail&&(us(t.detail)?S(t.detail):t.description)},Qd=(t,e)=>(Kd[t]?Kd[t](e):e[t])||"",Yd=t=>H(t).gaps.flatMap(e=>In(e).map(n=>({...n,plan:e.plan}))),Qg={key:"severity",label:Lt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>Qd("severity",t),cell:t=>a`<${ua} severity=${t.severity} />`},Yg=t=>Js(t).map(le).join("; ")});function n$(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function sb({lane:t,rows:e,wide:n}){let s=fs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Ft.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Ft.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Ft.line}>
        ${s.length?s.join(" · "):L(Fs.lane_total,e.length)}
      </text>
    </g>
  `}function ob({row:t,lane:e,shown:n,point:s}){let o=Ft.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Ft.level,i=t.tail&&nc[t.outcome].tail&&Ft.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${De(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${nb(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ha} outcome=${t.outcome} /></g>
    </a>
  `}function rb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Xe(o.id),c=Wi(o.work),p={...r>e*.62?{right:ai(e-r+14,e)}:{left:ai(r+14,e)},...i>n*.6?{bottom:ai(n-i,n)}:{top:ai(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${so} outcome=${o.outcome} on=${o.on&&g(Fs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${wt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${le(l)}</p>`}
    </div>
  `}function s$({plan:t,rows:e,date:n}){let[s,o]=q(null),r=Rt(),{wide:i,years:l,beyond:c}=hs(t),{placed:p,bottom:u}=n$(ii(t,e),Ft.top,({levels:E,title:I})=>Math.max(E*Ft.level+Ft.pad,I.length*Ft.line+36)),m=Ft.left+i+20,$=u+Ft.foot,d=Hi(t,n),f=Ft.left+d.x,h=g(Fs.report,{date:tt(d.date)}),b=h.length*8.6+24,x=()=>o(null),w=E=>E.key==="Escape"&&x(),O=c&&{x:Ft.left+c.x,y:Ft.top-9},M=Math.min(Math.max(f-b/2,Ft.left),m-b);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${x} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${m} ${$}`} role="group" aria-label=${Fs.picture}>
        <rect class="daarna" x=${f} y=${Ft.top} width=${m-f} height=${u-Ft.top} />
        ${l.map(({year:E,x:I})=>a`
            <g class="jaar">
              <line x1=${Ft.left+I} x2=${Ft.left+I} y1=${Ft.top} y2=${u} />
              <text x=${Ft.left+I+4} y=${Ft.top-9}>${E}</text>
            </g>
          `)}
        ${c&&a`<g class="jaar"><text text-anchor="middle" ...${O}>${Fs.beyond}</text></g>`}
        ${p.map(E=>a`<${sb} lane=${E} rows=${E.mine} wide=${i+20} />`)}
        <line class="laaneind" x1="0" x2=${m} y1=${u} y2=${u} />
        <line class="nu" x1=${f} x2=${f} y1=${Ft.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${M} y=${u+4} width=${b} height="28" rx="3" />
          <text x=${M+b/2} y=${u+24} text-anchor="middle">${h}</text>
        </g>
        ${p.flatMap(E=>E.mine.map(I=>a`
              <${ob} key=${I.id} row=${I} lane=${E} shown=${s?.row.id===I.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${rb} at=${s} width=${m} height=${$} close=${x} />`}
    </div>
  `}function a$({scenario:t,plan:e}){let n=Kn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=hs(e),i=pn(e.key,t.date),l=f=>e$+8+f/s*(Ro-e$-16),c=f=>Math.max(ab,r$(f)*o$+4),{placed:p,bottom:u}=n$(ii(e,n),ec,c),m=l(Hi(e,i).x),$=p.map(f=>g(t$.description,{chapter:go(f),counts:Et(fs(f.mine))})),d=m>Ro-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Ro} ${u+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${m} y=${ec} width=${Ro-m} height=${u-ec} />
      ${o.map(({year:f,x:h})=>a`
          <line class="jaar" x1=${l(h)} x2=${l(h)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(h)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Fs.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${Ro} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${pb(go(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:h})=>lb(h).map(([b,x])=>a`<text class="jaartal" x=${l(b)-8} y=${f+12} text-anchor="end">+${x}</text>`))}
      <line class="baan" x1="0" x2=${Ro} y1=${u} y2=${u} />
      <line class="peil" x1=${m} x2=${m} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?m-4:m+4} y=${u+13} text-anchor=${d}>
        ${g(t$.line,{date:tt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(h=>h.level<sc).map(h=>a`
            <g transform=${`translate(${l(h.x)} ${cb(f,h)}) scale(${ib})`}>
              <title>${[h.name,h.by,nc[h.outcome].phrase].join(", ")}</title>
              <${Ha} outcome=${h.outcome} />
            </g>
          `))}
    </svg>
  `}var t$,Fs,nc,Ft,nb,ii,ai,e$,Ro,ec,o$,ab,ib,sc,r$,lb,cb,pb,oc=T(()=>{"use strict";R();U();B();A();J();Bt();dt();hr();t$=k.summary.lanes,Fs=k.promises,nc=k.shared.outcomes,Ft={left:320,top:32,foot:40,level:19,pad:30,line:21};nb=t=>g(Fs.mark,{...t,what:t.what||Fs.card.none,phrase:nc[t.outcome].phrase}),ii=(t,e)=>hs(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);ai=(t,e)=>`${t/e*100}%`;[e$,Ro,ec,o$,ab,ib]=[262,690,17,8,16,.62],sc=30,r$=t=>Math.min(t.levels,sc),lb=t=>[...po(t.filter(({level:e})=>e>=sc).map(({x:e})=>e))],cb=(t,e)=>t.middle+(e.level-(r$(t)-1)/2)*o$,pb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function ub({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?wn.route.undecided:wn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${wn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${At(l)?"verzamel":""}>
                <${ge} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function db({scenario:t,plan:e}){let n=Ne("kind",t,e),s=Ne("partner",t,e),{reach:o}=H({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${ub} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function i$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:zt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(wn.head,{date:tt(pn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(wn.foot.source,{sources:Jn(t)})} ${g(wn.foot.version,l)}</p>
        <p>${g(wn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function $b({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${it(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${it(e)}>
      <${ts} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${it(e)}><span class="plaat">${n}</span></td>`}function fb({scenario:t,plan:e,...n}){let s=$e(e).summary,{points:o}=H({...t,plan:e.key}),{phrase:r,named:i}=zn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${i$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${g(s.intro,{report:Gn(e)})} ${r.lead}
      </p>
      <${Yn} plan=${e} />
      <${li} title=${s.matrix.title} note=${s.matrix.note}>
        <${mb} scenario=${t} plan=${e} />
        <${ur} undecided=${ga(t,e)} />
      <//>
      <${li} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function hb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=$e(e),r=tt(pn(e.key,t.date)),i=Jr(Kn(e,t.date),o.outcomes,zn(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${i$} plan=${e} scenario=${t} ...${n}>
      <${li} title=${s.route.title} note=${s.route.note}>
        <${db} scenario=${t} plan=${e} />
      <//>
      <${li} title=${s.lanes.title} note=${l}>
        <${a$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${qo} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function l$({route:t}){let e=D(t.query),n=ye(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${nt} text=${wn.title}><p class="uitleg">${wn.screen}</p><//>
      <${Vs} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${wn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${fb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${hb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${de} text=${wn.screen} />
  `}var wn,mb,li,c$=T(()=>{"use strict";R();St();B();Mt();A();vn();ut();Bt();Xs();Ve();oc();dt();hr();wn=k.summary;mb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${wn.matrix.title}</caption>
    <thead>
      <tr><td></td>${hn(e).map(n=>a`<th scope="col">${it(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ne("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${$b} cell=${s} step=${hn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,li=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function rc(t){let n=t.flatMap(o=>bo(o,D({}))).map(({step:o,basis:r})=>`${_(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ce).find(r=>n.includes(`${o} ${r}`));return ci(cn.filter(s).map(o=>`${o.label} (${ce[s(o)||""][1]})`))}function gb({id:t}){let e=G(t,"who").flatMap(h=>h.acts?h.to:[]),n=({key:h})=>g(et.steps,{steps:rc(e.filter(b=>Gt(b,h)))}),s=h=>y.partners[h].find(b=>b.id===t)?.steps||[],o=oo(s("")),r=y.plans.filter(h=>s(N?h.key:"").length),i=G(t,"who").flatMap(h=>h.acts?[]:En(h.to)),l=oo(C(i)).filter(h=>!o.includes(h)),c=h=>G(h,"who").every(b=>!b.acts||b.from===t),p=C(e.filter(h=>y.works[h]?.across&&c(h)).flatMap(fo)),u=ee(t,"unitOf"),m=Nt(ee(t,"chapterLead")),$=h=>{let b=oo(y.partners[""].find(x=>x.id===h)?.steps||[]);return b.length>0&&a`<span class="zacht"> – ${ci(b)}</span>`},d=_(t,"tooi"),f=[...Ao(t),[k.thing.also_known,ja(t)],[et.leads,m.length>0&&a`<${Ae} ids=${m} />`],[et.units,u.length>0&&a`<${Ae} ids=${u} more=${$} />`],[et.identity,d?g(et.identified,{code:d,date:tt(_(t,"checkedOn"))}):et.unidentified]];return a`
    <${ot} title=${k.thing.known}>
      <${be} text=${_(t,"summary")} />
      ${At(t)&&a`<p>${et.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${et.independent}</p>`}
      ${r.map(h=>a`<p>${N&&`${h.title}: `}${n(h)}</p>`)}
      ${p.length>0&&a`<p>${g(et.across,{kinds:ci(p.map(lt))})}</p>`}
      ${l.length>0&&a`<p>${g(et.named_steps,{steps:ci(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${et.no_steps}</p>`}
      <${gn} pairs=${f} />
    <//>
  `}function bb({id:t,rows:e}){let n=et.columns,s=c=>_t(c.to)?.key,o=[...Nn(s),Zt("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>ae(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},bn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>Ya(c.to)},Xn(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let p=e.filter(m=>m.to===c),u=C(p.map(m=>m.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap(m=>m.of)}}),i=ir(t,"activiteiten",D({}),s),l={id:"acties",caption:et.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${ot} title=${g(et.work,{count:r.length})} note=${et.work_note}>
      ${r.length?a`<${$t} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function kb({id:t}){let e=_(t,"organisationKind")===et.places.of&&!At(t)?bt(t,"altLabel"):[],n=p=>e.some(u=>ks(p.replace("-"," ")).includes(ks(u))),s=p=>bt(p,"place").filter(n).join(", "),o=G(t,"who").map(p=>p.to),r=Nt(ds.filter(p=>s(p)&&!o.includes(p))),l=a`<${Ae} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${Ot} id=${p} />`} />`,c=g(et.places.title,{count:r.length});return r.length>0&&a`<${ot} title=${c} note=${et.places.note}>${l}<//>`}function wb({id:t}){let[e,n]=[D({}),Gr(t)],o=Qr(e).flatMap($=>Kn($,e.date)).filter($=>$.outcome==="ahead"&&n($.work)),r=G(t,"who").flatMap($=>$.acts?$.to:[]),i=C([...r,...r.flatMap($=>Tt($,"followedBy"))]).filter($=>et.to_come.includes(_n($))&&!o.some(d=>d.work===$)),l=$=>g(k.shared.work.bound,{date:$}),c=[...o.map(({work:$,what:d,quote:f,by:h})=>[n($),$,d,`${f} (${l(h)})`]),...i.map($=>["planned",$,Oe($).toLowerCase()])],p=Object.entries(et.coming.groups).flatMap(([$,d])=>{let f=c.filter(([b])=>b===$).map(([,b,...x])=>a`<li><${F} id=${b} />: ${x.filter(Boolean).join(", ")}</li>`),h=a`<${Sn} id=${`komt-${$}`} items=${f} first=${K()?p$:void 0} />`;return f.length?a`<p>${L(d,f.length)}</p>${h}`:[]}),u=j("beloften",{partner:_(t,"notation"),uitkomst:"ahead"}),m=o.length>0&&a`<p><a href=${u}>${et.coming.all}</a></p>`;return p.length>0&&a`<${ot} title=${et.coming.title} note=${et.coming.note}>${p}${m}<//>`}function _b({id:t}){let e=G(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${F} id=${s} /></h3>
      <${pr} id=${o} /><${Qt} of=${[o]} />
    `);return a`
    <${ot} title=${g(et.own,{count:e.length})} note=${et.own_note}>
      <${Sn} id="eigen" as="div" first=${p$} items=${n} />
    <//>
  `}function xb({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[_(r[0],"asOf").slice(0,4),_(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${be} text=${_(i,"summary")} />`)} <${Qt} of=${r} />
  `,s=Nt(C(e.map(r=>ps(r,t)))).map(r=>{let i=e.filter(l=>ps(l,t)===r);return a`<li><${F} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?et.its_members:et.members;return a`<${ot} title=${o}><${Sn} id="leden" items=${s} first=${s.length} /><//>`}function vb({id:t}){let e=new Map(G(t,"with").map(s=>[ps(s,t),s]));if(!e.size)return null;let n=Nt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=g(r?et.more_works:et.works,{works:o.map(ne).join(", ")});return a`<li key=${s}><${F} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${ot} title=${et.together} note=${et.alphabetical}>
      ${K()?a`<${Sn} id="samen" items=${n} first=${yb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function Sb({id:t}){let e=D({}),n=Ba(t,e),s=n.flatMap(c=>c.rows),o=Et(n.flatMap(({end:c})=>c===t?[]:S(c))),r={id:K()?"stromen":"",title:g(et.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${g(et.flows.note,{names:o})}</p>`,l=a`<${Ra} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${Fo} ...${{...r,intro:i}}>${l}<//>`}function u$({id:t}){return a`
    <${gb} id=${t} />
    <${bb} id=${t} rows=${G(t,"who")} />
    <${kb} id=${t} />
    <${wb} id=${t} />
    <${_b} id=${t} />
    <${Ta} title=${et.wishes} ids=${ee(t,"wish")} of="concerns" />
    <${Ma} title=${et.requested} ids=${Nt(ee(t,"askedOf"))} />
    <${xb} id=${t} />
    <${Sb} id=${t} />
    <${vb} id=${t} />
    <${Bo} id=${t} />
  `}var et,ci,p$,yb,d$=T(()=>{"use strict";R();U();St();B();Mt();A();Ws();No();_e();sr();J();ut();Bt();Yt();Al();Ss();dt();Pe();jn();Za();On();et=k.thing.organisation,ci=t=>Et(t.map(e=>e.toLowerCase()));[p$,yb]=[1,2]});function Ob({id:t,reports:e}){let n=rn(t);if(yn(t.split("/")[0]).dates.length<3)return null;let s=o=>He(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Ot} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${tt(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Cb({id:t}){let e=yn(t.split("/")[0]),{result:n,not_mentioned:s}=rn(t),o=e.dates.filter(({date:l})=>_n(t,l)),r=y.codes.AgreementStatus[_(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${be} text=${_(l,"summary")} /><${Zs} of=${l} />
    <${be} text=${c===e.date&&n[_(l,"resultReported")]} look="zacht" />
    <${Qt} of=${[l]} />
  `;return a`
    <${Ob} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=$s(t,l);return a`
          <li>
            <strong>${W(c)}</strong>
            <p><${Ot} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${be} text=${r} look="zacht" />`}
            ${He(t,l).earlier&&a`<p class="zacht">${W(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function jb({id:t}){let e=Tt(t,"silentPart"),n=e.map(s=>[_(s,"summary"),a`<span class="zacht"> (${V("SilentWeight",_(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${rn(t).silent}</strong></p><${Ht} items=${n} />`}function Lb({id:t}){let e=rn(t),n=e.deadline_columns,s=qs(t);if(!s.length)return null;let o=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>_(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>_(i,"dueBy"),cell:i=>tt(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:n.kind,text:i=>Yo(_(i,"modality"))},{key:"er",label:n.there,text:i=>He(i).delivery||e.not_there},{...Xn(n.place,()=>[]),cell:i=>a`<${be} text=${_(i,"summary")} /><${Qt} of=${[i]} />`}];return a`<${$t} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Mb({id:t}){let e=rn(t),n=e.who_columns,s=G(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${F} id=${i} /><${ys} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>S(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>_(i[0],"summary")},Xn(n.place,({of:i})=>i.slice(0,1))];return a`<${$t} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function Tb({id:t}){let e=Tt(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${rn(t).heading}<${wt} ids=${e} />.</p>`}function zb({id:t}){let e=rn(t),n=Kr(t);if(n.length)return n.map(o=>a`<${pr} id=${o} /><${Qt} of=${[o]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=bt(t,"interventionKind").map(lt).join(", ");return a`
    <p>${g(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function Fb({id:t}){let e=rn(t),n=ee(t,"subMeasureOf"),s=o=>a` <${Ot} id=${o} />`;return a`<${ot} title=${e.container}><p>${e.parts}</p><${Ae} ids=${n} more=${s} /><//>`}function $$({id:t}){let e=rn(t),n=yn(t.split("/")[0]),s=ls(n.date,n),o=_(t,"promise"),r=Ao(t),i=_(t,"isContainer")==="true"?Fb:Eb;return a`
    <${ot} title=${o?e.promise:e.what}>
      ${Ca(t).map(l=>a`<${be} text=${l} />`)}
      ${_(t,"isNew")==="true"&&a`<${be} text=${g(e.new,{when:s})} look="zacht" />`}
      ${_(t,"numberedByUs")==="true"&&a`<${be} text=${e.numbered} look="zacht" />`}
      <${Qt} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${La} id=${t} />
    ${r.length>0&&a`<${ot} title=${k.thing.further}><${gn} pairs=${r} /><//>`}
    <${Bo} id=${t} />
  `}var rn,Eb,m$=T(()=>{"use strict";R();B();A();_e();J();ut();Bt();dt();Pe();jn();On();rn=t=>$e(_t(t)).thing.undertaking;Eb=({id:t})=>a`
  <${ot} title=${rn(t).progress}><${Cb} id=${t} /><${jb} id=${t} /><${Lb} id=${t} /><//>
  <${ot} title=${rn(t).who}><${Mb} id=${t} /><${Tb} id=${t} /><//>
  <${Ta} title=${rn(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${ot} title=${rn(t).steps}><${zb} id=${t} /><//>
`});function Nb({id:t}){let e=Ab[un(t)];return e?y.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Bb} key=${n.plan.key} ...${n} />`):null}function Pb({id:t}){let e=ee(t,"inChapter"),n=dl(Ge.other.annex.file),s=l=>a` <${Ot} id=${l} />`,o=l=>g(Ge.other.at,{steps:rc([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${Ca(l).join(" ")} ${o(l)}</p>`,i=ds.filter(l=>y.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${ot} title=${Ge.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ge.other.annex.label}</a></p>`}
      <${Ae} ids=${Nt(e)} more=${r} />
      ${i.length>0&&a`<p>${Ge.other.under}</p><${Ae} ids=${Nt(i)} more=${s} />`}
    <//>
  `}function Ib({id:t}){let e=[...Ao(t),[Ze(t,"Legislation")?Ge.also_known:Ge.in_source,ja(t)],[Ge.place,Xe(t).length>0&&a`<${Qt} of=${[t]} />`]];return a`
    <${ot} title=${Ge.known}>
      ${Ze(t,"Facilitator")&&a`<p class="zacht">${$e(_t(t)).thing.other.judged}</p>`}
      <${be} text=${_(t,"summary")} />
      <${be} text=${_(t,"rationale")} />
      <${gn} pairs=${e} />
    <//>
    <${La} id=${t} />
    ${Ze(t,"Chapter")&&a`<${Pb} id=${t} />`}
    <${Bo} id=${t} />
  `}function Wb({id:t}){let e=D(z.route.query),n=un(t)==="organisation"&&_(t,"notation"),s=i=>In(i).some(({partners:l})=>n&&l.includes(n)),o=H(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${ya} gap=${i} scenario=${e} /></article>`);return a`
    <${ot} title=${g(Ge.gaps,{count:o.length})}>
      <${Sn} id="vragen" items=${r} first=${K()?Rb:qb} as="div" />
    <//>
  `}function Db({id:t}){let e=un(t),n=[f$[e]&&a`<a href=${j(f$[e])}>${Ge.crumbs[e]}</a>`,N&&_t(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${F} id=${kt(t,s)} />`),ae(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function h$({route:t}){let e=t.path.slice(1).join("/");if(!Jt(e))return a`<${js} />`;let n=S(e),s=un(e),o=Hb[s],r=s==="undertaking"&&_(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map($=>_(e,$)),p=r?[l&&`${Ge.promised} ${l}`,g(Ge.stand,{stand:Oe(e).toLowerCase()})]:[c],u=[`${ae(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),m=C([...Xe(e),...Xe($s(e))]);return aa(u.replace(/([^.!?])$/,"$1."),m,null,_t(e)||st())};return a`
    <${Db} id=${e} />
    <${nt} text=${Ze(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Ot} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Co} />`}
    <${Nb} id=${e} />
    <div class="acties bovenaan">
      <${xs} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${j("verken",{uit:e,kies:e})}>${Ge.around}</a>
    </div>
    <${o} id=${e} />
    <${Wb} id=${e} />
  `}var Ge,ac,Ab,Bb,qb,Rb,f$,Hb,g$=T(()=>{"use strict";R();U();St();B();Mt();A();_e();J();ut();Bt();Ve();Yt();Ss();To();dt();Pe();jn();d$();Za();m$();On();fr();Ge=k.thing,ac=k.thing.route,Ab={organisation:(t,e)=>y.partners[N?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:En},Bb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${N?g(ac.of_plan,{plan:t.title}):ac.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${ac[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[qb,Rb]=[3,1];f$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Hb={undertaking:$$,organisation:u$,step:dd,other:Ib}});function Vb({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?zn(o,s).named:{},i=$e(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ht.tiles_label}>
      ${Jr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>P({uitkomst:n===l?null:l})}>
            <${qo} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${g(c,{date:tt(pn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Qb({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Q(l.day,c.day)),i=r.slice(0,Gb).map(l=>a`
      <${qo} outcome=${l.outcome} />
      <span>
        <${F} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${ht.open.title}</h2>
      <p>${r.length?g(ht.open.phrase,{date:tt(pn(e.key,n))}):ht.open.none}</p>
      <${Ht} items=${i} />
      <p><a href=${j("aandachtspunten",{vraag:"deadline-verstreken"})}>${ht.open.gaps}</a></p>
      <h2>${ht.read.title}</h2>
      <ul class="leesregels"><li>${ht.read.first}</li>${Jb}<li>${ht.read.last}</li></ul>
    </aside>
  `}function Xb({rows:t}){let e=C(t.map(r=>r.day.slice(0,4))).sort(Q),s=C(t.flatMap(r=>k$(r.work))).map(r=>[r,S(fe(r))]).sort((r,i)=>Q(r[1],i[1])),o=[[ht.fields.year,"jaar",Qe(e)],[ht.fields.partner,"partner",s]];return a`<${ia} fields=${o} names=${["jaar","partner"]} />`}function ek({plan:t,scenario:e,chosen:n,query:s}){let o=Kn(t,e.date),r=Xc(t,e.date).filter(pi(s)),i=o.filter(pi(s)),l=i.length===o.length,c=d=>d.filter(f=>!n||f.outcome===n),p=c(i),u=fs(p).join(" · "),m=a`
    <p class="zacht belofte-intro">${g(ht.intro,{count:o.length,undated:r.length})}</p>
    <p>${zn(e,t).phrase.overdue}</p>
  `,$=a`
    <details class="tweeling">
      <summary>${g(ht.undated,{count:r.length})}</summary>
      <${Ht} items=${r.map(tk)} />
    </details>
  `;return a`
    <section>
      ${N&&a`<h2>${t.title}</h2>`}
      ${l?m:a`<p role="status"><strong>${L(ht.kept,p.length)}</strong> ${u}</p>`}
      <${Va} works=${c(o.filter(pi({...s,partner:""}))).map(d=>d.work)}
        partner=${s.partner||""} />
      <${Vb} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${s$} plan=${t} rows=${p} date=${e.date} /><${Zb} plan=${t} rows=${p} /></div>
        <${Qb} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ht.table}</summary>
        <${$t} id=${`beloften-${t.key}`} caption=${ht.caption} rows=${p} columns=${b$} sort="dag" />
      </details>
      ${r.length>0&&$}
    </section>
  `}function w$({route:t}){let e=D(t.query),n=Qr(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(l=>Kn(l,e.date)),r=o.filter(pi(t.query)).filter(l=>!s||l.outcome===s),i={title:ht.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${nt} text=${ht.heading} title=${ht.title} />
    <${mn}><${Vs} /><${rr} /><${Xb} rows=${o} /><//>
    <${Co} />
    ${n.map(l=>a`<${ek} key=${l.key} ...${{plan:l,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${ht.none}</p>`}
    <p class="acties">
      <${pe} name="beloften.csv" rows=${()=>Kb(r,e)} />
      ${n.length>0&&a`<${Ke} name="beloften" ...${i} />`}
    </p>
    <${de} text=${L(ht.lane_total,r.length)} />
  `}var ht,Ub,b$,Kb,Gb,Jb,Yb,Zb,k$,pi,tk,y$=T(()=>{"use strict";R();U();St();B();Mt();A();_e();J();Bt();Ve();Yt();Ul();Os();oc();dt();hr();Pe();jn();ht=k.promises;Ub=t=>{let e=hs(t.plan).lanes[t.lane];return e?go(e):""},b$=[{key:"dag",label:ht.columns.day,text:t=>t.day,cell:t=>t.by},Zt("actie",ht.columns.work,t=>t.work),{key:"wat",label:ht.columns.what,text:t=>t.what||_(t.work,"prefLabel")},{key:"wie",label:ht.columns.who,text:t=>Ur(t.work)},{key:"woorden",label:ht.columns.quote,text:t=>t.quote},{key:"stand",label:ht.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${so} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ht.columns.lane,text:Ub}],Kb=(t,e)=>{let n=[...b$,lr(ht.columns.place,s=>s.id)];return xn(n,t,s=>se(e,s.plan.key))},Gb=6,Jb=ht.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Yb=t=>a`
  <${so} outcome=${t.outcome} on=${t.by} />
  <span><${F} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,Zb=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${ii(t,e).map(n=>a`
        <details>
          <summary>${go(n)}
            <span class="bij">
              ${L(ht.lane_total,n.mine.length)}${fs(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Ht} items=${n.mine.map(Yb)} />
        </details>
      `)}
  </div>
`,k$=t=>G(t,"who").map(e=>_(e.from,"notation")),pi=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||k$(e.work).includes(t.partner));tk=({work:t,quote:e,what:n,stand:s})=>a`<${F} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function _$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${N?"h3":"h2"}>${g(Es.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function nk({loss:t,scenario:e,id:n,title:s}){let o=v$(t,e),r=[{key:"vak",label:Es.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${vs(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Es.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Es.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${$t} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${x$()} />`}function sk({loss:t,names:e,scenario:n,apart:s}){let o=yn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=m=>{let $=new Map;for(let{acts:h,from:b,phrase:x=""}of G(m,"who",n.date))h&&!e.includes(S(b))&&ln($,x,S(b));let d=[...$].map(([h,b])=>`${Et(b)} (${h})`).join("; "),f=d&&a` <span class="zacht">${g(Es.others,{names:d})}</span>`;return a`<li><${F} id=${m} /> <${Ot} id=${m} date=${n.date} />${f}</li>`},u=(m,$,d=[])=>{let f=a`<${Sn} id=${`${c}-${$}`} items=${d.map(p)} first=${x$()} />`;return d.length>0&&a`<${_$} title=${m} count=${d.length}>${f}<//>`};return a`
    <section>
      ${N&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${ak} loss=${t} scenario=${n} />
      <${_$} title=${r} count=${t.cells.length} none=${i}>
        <${nk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([m,$])=>u($,m,t[m]))}
      ${t.blocks.map((m,$)=>u(m.phrase,String($),m.acts))}
    </section>
  `}function ic({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>v$(r,n).map(({cell:i,step:l,now:c})=>[Et(e),lt(i.column),l,c,i.phrase,...se(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${sk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[ye(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${pe} name="wat-als.csv" rows=${()=>[[...Es.csv,...Ks],...o()]} /></div>
  `}function ok(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return H({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?W(lt(s.kind)):it(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function rk({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${i.map(c=>a`<i key=${c} class=${`paal b-${ms(c,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${g(lo.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${lo.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${L(lo.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?L(lo.stays,l):lo.nothing}</p>`}
    </li>
  `}function ak({loss:t,scenario:e}){let{legend:n}=lo,s=ok(t,e),o=C(s.flatMap(i=>i.things.map(l=>ms(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${lo.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${rk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:$o(st(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${V("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var lo,Es,x$,v$,S$=T(()=>{"use strict";R();St();B();Mt();A();_e();vn();J();ut();Bt();Yt();Ss();dt();Pe();lo=k.whatif.picture,Es=k.whatif,x$=()=>K()?2:void 0,v$=(t,e)=>t.cells.map(n=>{let{matrix:s}=H({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[W(lt(n.column)),o?it(n.barrier):""],l=o?g(Es.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Lo(o):Es.no_cell}})});function ik({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=mr("answer",{options:[...cs(n),...s]},()=>xt(Z.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:Z.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=L(Z.questions,o.gaps.filter(r).length);return a`
    <div>
      <${ic} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${g(Z.with_this,{questions:i,now:H(n).gaps.length})}</p>
    </div>
  `}function lk({acting:t,chosen:e}){let[n,s]=q(""),o=c=>P({zonder:c.map(ui).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Fe()?[...e,c]:[c])},i=c=>[S(c),...bt(c,"altLabel")].join(" "),l=t.filter(c=>_o(i(c),n));return a`
    <h2>${Z.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${g(Z.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${Z.clear}</button>
          <button type="button" class="klein" onClick=${()=>ar(location.href,Z.shared)}>${Z.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${Z.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${Z.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${ui(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Z.none_found}</p>`}
    ${!Fe()&&a`<p class="zacht">${Z.alone}</p>`}
  `}function ck({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&L(Z.start.alone,r),r>0&&(o.length?g(Z.start.steps,{steps:Et(o.map(l=>it(l).toLowerCase()))}):Z.start.no_step),i>0&&L(Z.start.lead,i)].filter(Boolean),s=$o(st(e.plan));return a`
    <section id="begin">
      <h2>${Z.start.title}</h2>
      <p class="zacht">${g(Z.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${j("wat-als",{zonder:ui(o.who)})}>${S(o.who)}</a>
              <span class="bij">${N?`${yn(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${Z.start.no_partner}</p>`}
    </section>
  `}function pk({id:t,scenario:e}){let n=r=>Et(Nt(C(r)).map(S)),s=Object.entries(Z.apart.roles).map(([r,i])=>{let l=p=>G(p,"who",e.date).filter(u=>u.role===r),c=Nt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap(m=>m.from===t?[]:[m.from]));return S(p)+(u&&g(Z.apart.others,{names:u}))});return c.length>0&&a`<p>${g(i,{names:Et(c)})}</p>`}),o=Ba(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:m})=>[...u,...m].filter($=>$!==r))),c=g(r===t?Z.apart.flows:Z.apart.group_flows,{name:S(r)}),p=a`<${F} id=${r} text=${L(Z.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(Z.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(ee(t,r));return i&&a`<p>${g(Z.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${Z.apart.page} <${F} id=${t} />.</p>
  `}function O$({route:t}){let e=D(t.query),{without:n,most:s}=H(e),o=Nt(Object.keys(n).filter(f=>n[f].length)),r=(t.query.zonder||"").split(",").map(fe).filter(Boolean),i=r.map(f=>S(f)),[l]=r,c=r.length>1&&Fe(),[,p,...u]=t.path,m=[[Z.leave_out,j("wat-als"),!p],[Z.action.title,j(["wat-als","actie"]),!!p]],$=a`
    <${cr} label=${Z.title} tabs=${m} />
    <${nt} text=${Z.title} title=${p?Z.action.title:Z.title}>
      <p class="uitleg">${p?Z.action[Fe()?"intro":"intro_elsewhere"]:Z.intro}</p>
    <//>
    <${ca} scenario=${e} />
  `;if(p)return[$,a`<${Pu} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${ik} notations=${r.map(ui)} names=${i} scenario=${e} />`:l?a`
      <${ic} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${pk} id=${l} scenario=${e} />`} />
    `:a`<${ck} most=${s} scenario=${e} />`;return a`
    ${$}
    <${Nl} chosen=${r.join(",")} choices=${a`<${lk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${de} text=${r.length===1?g(Z.phrase,{name:i[0]}):""} />
  `}var Z,ui,C$=T(()=>{"use strict";ve();xo();R();U();St();B();Mt();A();Se();No();_e();J();ut();Ve();Yt();fa();dt();S$();Pl();On();Z=k.whatif;ui=t=>_(t,"notation")});var L$={};z$(L$,{answerTo:()=>H,compare:()=>Q,connection:()=>ko,csv:()=>qr,data:()=>y,here:()=>z,longerWays:()=>Xr,scenarioOf:()=>D});function $i(t=null){for(let e of mi())e!==t&&(e.open=!1)}function lc(){$i(),Mn().classList.remove("is-open"),di().setAttribute("aria-expanded","false")}function uk(){Mn()&&(di().addEventListener("click",()=>{let t=Mn().classList.toggle("is-open");for(let e of mi())e.open=t;di().setAttribute("aria-expanded",String(t))}),Mn().addEventListener("click",t=>{let e=t.target;e.closest("a")?lc():e.closest("summary")&&!K()&&$i(e.closest("details"))}),Mn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=mi().find(n=>n.open);K()?di().focus():e?.querySelector("summary")?.focus(),lc()}),document.addEventListener("click",t=>{!K()&&!Mn().contains(t.target)&&$i()}),Mn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!K()&&!Mn().contains(e)&&$i()}))}function dk(t){if(!Mn())return;let e=$l(t)?.to;for(let n of Mn().querySelectorAll("a")){let{path:s}=Ai(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",j(s))}for(let n of mi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function $k(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return Cr=!Ko(e)||s!==n,Cr?(Tn(a`<p role="status">${k.werkplaats.busy}</p>`,jt("inhoud")),fi?at().show(fi,at().own):cc||mk(cs(e),s),!0):!1}async function mk(t,e){cc=!0;try{fi=(await at().ask("page",{options:t,comparisons:e})).page,Cr&&at().show(fi,at().own)}catch(n){Cr&&Tn(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}cc=!1}function fk(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(me()?.own&&$k(e,D(t.query)))return;n.className=`scherm-${e}`;let s=jt("zoek");s&&e!=="zoek"&&(s.value="");let o=j$[e]||j$.onbekend;Tn([a`<${Bp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),dk(e)}function pc(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:s}=at();Tn(a`<${Dd} state=${e} why=${n} own=${s} />`,t)}function hk(){gk(),Cr=!1,window.removeEventListener("werkplaats",pc),Tn(null,jt("inhoud")),Tn(null,jt("motor"))}var Mn,di,mi,j$,cc,fi,Cr,gk,M$=T(()=>{"use strict";ve();R();U();St();B();Mt();A();Se();Ws();sr();ut();Yt();fa();Gp();lu();du();Gu();cd();Od();Ld();Ud();Xd();fr();c$();g$();y$();C$();Mn=()=>jt("menu"),di=()=>jt("menuknop"),mi=()=>[...Mn().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});uk();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),lc();let e=jt("zoek").value;location.hash=Cp(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=y.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};ar(g(e,{...r,sources:Jn()}),n)});j$={__proto__:null,overzicht:jd,dekking:uu,aandachtspunten:ld,partners:gd,maatregelen:yd,naslag:xd,gevraagd:vd,tijdlijn:Sd,beloften:w$,verken:Ku,ding:h$,samenvatting:l$,vragen:Zd,"wat-als":O$,vergelijk:iu,"weet-niet":Kp,methode:Up,zoek:Iu,controleer:me()?Vd:Hd,onbekend:js},cc=!1,fi="",Cr=!1;me()&&(window.addEventListener("werkplaats",pc),pc());jt("inhoud").replaceChildren();gk=Dc(fk);me()&&window.addEventListener("andere-bladzijde",hk,{once:!0});document.documentElement.dataset.klaar="ja"});ve();gi();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:dc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(M$(),L$))});})();
