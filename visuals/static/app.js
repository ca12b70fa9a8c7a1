var ketenkaart=(()=>{var Vn=Object.defineProperty;var Hi=Object.getOwnPropertyDescriptor;var Ii=Object.getOwnPropertyNames;var Ui=Object.prototype.hasOwnProperty;var Gi=(t,e)=>{for(var o in e)Vn(t,o,{get:e[o],enumerable:!0})},Ki=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Ii(e))!Ui.call(t,r)&&r!==o&&Vn(t,r,{get:()=>e[r],enumerable:!(n=Hi(e,r))||n.enumerable});return t};var Vi=t=>Ki(Vn({},"__esModule",{value:!0}),t);var Xp={};Gi(Xp,{answerTo:()=>ht,compare:()=>N,csv:()=>uo,data:()=>m,graphNow:()=>Fs,here:()=>T,matrixSvg:()=>ks,scenarioOf:()=>U});function uo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var Gs=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,Gs(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},Us=new Map;function Ks(t){var e=Us.get(this);return e||(e=new Map,Us.set(this,e)),(e=Gs(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],u=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},p=0;p<o.length;p++){p&&(s===1&&u(),u(p));for(var f=0;f<o[p].length;f++)n=o[p][f],s===1?n==="<"?(u(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(u(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[p][f+1]===">")?(u(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(u(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return u(),c})(t)),e),arguments,[])).length>1?e:e[0]}var V,Js,Qi,We,Qn,nn,Zs,tn,Ys,Zn,Jn,Ji,Fo=Symbol.for("pv"),sn={},rn=[],Zi=/^m(i|n|o|s|text|space)$/,Yn=Array.isArray,Xn=rn.slice,so=Object.assign;function no(t){t&&t.parentNode&&t.remove()}function ts(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Xn.call(arguments,2):o),Ao(t,i,n,r,null)}function Ao(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Fo,__v:r||++Js,__i:-1,__u:0};return!r&&V.vnode&&V.vnode(s),s}function an(t){return t.children}function en(t,e){this.props=t,this.context=e,this.__g=0}function De(t,e){if(e==null)return t.__&&De(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:De(t)}function Yi(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=so({constructor:Fo},o)).__v=o.__v+1,V.vnode&&V.vnode(e),es(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||De(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,sr(r,e,s),o.__=o.__e=null,e.__e!=n&&Xs(e))}function Xs(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Xs(t)}function Vs(t){(8&t.__g||(t.__g|=8,We.push(t),nn++))&&Qn==V.debounceRendering||((Qn=V.debounceRendering)||queueMicrotask)(tr)}function tr(){try{for(var t,e=1;We.length;)We.length>e&&We.sort(Zs),t=We.shift(),e=We.length,8&t.__g&&Yi(t)}finally{(nn=We.length)&&(Qn||queueMicrotask)(tr)}}function er(t,e,o,n,r,s,i,l,c,u,p){var f,$,d,k,y,x,w=n.__k||rn,_=e.length;for(c=Xi(o,e,w,c,_),f=0;f<_;f++)(d=o.__k[f])!=null&&($=~d.__i&&w[d.__i]||sn,d.__i=f,x=es(t,d,$,r,s,i,l,c,u,p),k=d.__e,($.ref!=d.ref||8&$.__u)&&($.ref&&os($.ref,null,d,$),d.ref&&p.push(d.ref,d.__c||k,d)),y=y||k,4&d.__u?(c=or(d,c,t,!$.__v),$.__e&&($.__e=null)):typeof d.type=="function"&&x!==void 0?c=x:k&&(c=k.nextSibling),d.__u&=-21);return o.__e=y,c}function Xi(t,e,o,n,r){var s,i,l,c,u,p,f,$,d,k=o.length,y=k,x=0,w=0,_=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[s]=Ao(null,i):Yn(i)?i=_[s]=Ao(an,{children:i}):i.constructor===Fo&&i.__b?i=_[s]=Ao(i.type,i.props,i.key,i.ref,i.__v):_[s]=i,c=s+x,i.__=t,i.__b=t.__b+1,l=null,~(u=i.__i=tl(i,o,c,y))&&(y--,(l=o[u])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,u==c-1?x--:u==c+1?x++:u!=c&&(u>c?x--:x++,w=1)):(~u||(r>k?x--:r<k&&x++),typeof i.type!="function"&&(i.__u|=4))):_[s]=null;if(w){for(p=[],f=[],s=0;s<r;s++)if((i=_[s])&&16&i.__u){for(x=0,$=p.length;x<$;)p[d=x+$>>1]<i.__i?x=d+1:$=d;p[x]=i.__i,f[s]=x+1}for(x=p.length;s--;)f[s]&&(f[s]==x?x--:_[s].__u|=4)}if(y)for(s=0;s<k;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=De(l)),ns(l,l));return n}function or(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=or(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=De(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function tl(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function Qs(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Xo(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||Qs(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||Qs(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Jn[e]||(Jn[e]=el(e)),(t.__a||(t.__a={}))[e]=Zn,s=e!=(e=e.replace(Ys,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function el(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[tn]==null)e[tn]=Zn++;else if(e[tn]<this.__a[t])return;return o(V.event?V.event(e):e)}}}function es(t,e,o,n,r,s,i,l,c,u){var p,f,$,d,k,y,x,w,_,S,j,et,vt,W,mt,K,L,Wt,Ce=e.type;if(e.constructor!==Fo)return null;128&o.__u&&(c=32&o.__u,p=o.__c.__z)&&(e.__u|=c,f=s=[],p.nodeType==8?l=on(p,s):s.push(p),l=s[0]||l),(p=V.__b)&&p(e);t:if(typeof Ce=="function"){$=i.length;try{if(w=e.props,_=(p=Ce.prototype)&&p.render,S=(p=Ce.contextType)&&n[p.__c],j=p?S?S.props.value:p.__:n,(d=o.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(_?e.__c=d=new Ce(w,j):(e.__c=d=new en(w,j),d.constructor=Ce,d.render=nl),S&&S.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),_&&(d.__s||(d.__s=d.state),Ce.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=so({},d.__s)),so(d.__s,Ce.getDerivedStateFromProps(w,d.__s)))),k=d.props,y=d.state,d.__v=e,o.__c){if(w!==k&&_&&!Ce.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,j),e.__v==o.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,j)===!1){e.__v!=o.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Zt){Zt&&(Zt.__=e)}),rn.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=De(o);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,j),_&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(k,y,x)})}else _&&!Ce.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),_&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=j,d.props=w,d.__P=t,d.__g&=-5,et=V.__r,vt=_?25:0;do d.__g&=-9,et&&et(e),p=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++vt<25);_&&(rn.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=so({},n,d.getChildContext())),_&&o.__c&&d.getSnapshotBeforeUpdate&&(x=d.getSnapshotBeforeUpdate(k,y)),W=p&&p.type===an&&p.key==null?p.props.children:p,w.__P&&(p=l,r=(t=w.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Zt){Zt&&ns(Zt,Zt)}),o.__k=null),l=o.__k?De(o,0):null),l=er(t,Yn(W)?W:[W],e,o,n,r,s,i,l,c,u),w.__P&&(e.__e=null,l=p),e.__u&=-161,f&&f.some(no),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Zt){if(i.length=$,e.__v=null,c||s)if(Zt&&Zt.then){if(e.__u|=128|c,s){for(~(L=s.indexOf(l||void 0))||(L=s.length);(Wt=s[L-1])&&Wt.nodeType==8;)L--;for(;L<s.length;L++)if(Wt=s[L])if(s[L]=null,mt){if(Wt==K)break}else{if(Wt.nodeType!=8)break;Wt.data.startsWith("$s")&&(K=on(mt=Wt))}}if(!mt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;mt=l}(p=on(mt=e.__c.__z||(e.__c.__z=mt)))?(e.__e=mt,l=p):e.__e=l,l=l&&l.nextSibling}else s&&s.some(no);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Zt&&Zt.then||nr(e),V.__e(Zt,e,o)}}else l=e.__e=ol(o.__e,e,o,n,r,s,i,c,u,t);return(p=V.diffed)&&p(e),l}function on(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function nr(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(nr))}function sr(t,e,o){for(var n=0;n<o.length;)os(o[n++],o[n++],o[n++]);V.__c&&V.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){V.__e(s,r.__v)}})}function ol(t,e,o,n,r,s,i,l,c,u){var p,f,$,d,k,y,x,w,_=o.props||sn,S=e.props,j=e.type;if(j=="svg"?r="http://www.w3.org/2000/svg":j=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(p=0;p<s.length;p++)if((k=s[p])&&(j?k.localName==j:k.nodeType==3)){t=k,s[p]=null;break}}if(!t){if(w=u.ownerDocument||document,!j)return w.createTextNode(S);t=w.createElementNS(r,j,S.is?S:u),l&&(V.__m&&V.__m(e,s),l=!1),s=null}if(j){if(u=j=="template"&&t.content||t,s=j=="textarea"&&S.defaultValue!=null?null:s&&Xn.call(u.childNodes),!l&&s)for(_={},p=0;p<t.attributes.length;p++)_[(k=t.attributes[p]).name]=k.value;for(p in _)k=_[p],p=="dangerouslySetInnerHTML"?$=k:p=="children"||p in S||p=="value"&&"defaultValue"in S||p=="checked"&&"defaultChecked"in S||Xo(t,p,null,k,r);for(p in S)k=S[p],p=="children"?d=k:p=="dangerouslySetInnerHTML"?f=k:p=="value"?y=k:p=="checked"?x=k:l&&typeof k!="function"||_[p]===k||Xo(t,p,k,_[p],r);f?(l||$&&(f.__html==$.__html||f.__html==t.innerHTML)||(t.innerHTML=f.__html),e.__k=[]):($&&(t.textContent=""),(j=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Zi.test(j))&&(r="http://www.w3.org/1999/xhtml"),er(u,Yn(d)?d:[d],e,o,n,r,s,i,s?s[0]:o.__k&&De(o,0),l,c),s&&s.some(no)),l&&j!="textarea"||(p="value",j=="progress"&&y==null?t.removeAttribute(p):y==null||y===t[p]&&(j!="progress"||y)||Xo(t,p,y,_[p],r),p="checked",x!=null&&x!=t[p]&&Xo(t,p,x,_[p],r))}else _===S||l&&t.data==S||(t.data=S);return t}function os(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){V.__e(r,o)}}function ns(t,e,o){var n,r,s,i;if(V.unmount&&V.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||os(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){V.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&ns(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=on(n,s=[]))&&(n==t.__e&&s.some(no),no(r),no(n)),o||no(t.__e),t.__e=t.__c=t.__=null}function nl(t,e,o){return this.constructor(t,o)}function de(t,e){var o,n,r,s;V.__&&V.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=Ao(an,{children:[t]}),r=[],s=[],es(e,e.__k,n||sn,sn,e.namespaceURI,n?null:e.firstChild?Xn.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),sr(r,e.__k,s),e.__k.props.children=null}V={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw nn=0,t}},Js=0,Qi=function(t){return t!=null&&t.constructor===Fo},en.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=so({},this.state)),typeof t=="function"&&(t=t(so({},o),this.props)),t&&(so(o,t),this.__v&&(e&&this.__k.push(e),Vs(this)))},en.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Vs(this))},en.prototype.render=an,We=[],nn=0,Zs=function(t,e){return t.__v.__b-e.__v.__b},tn=Symbol(),Ys=/(PointerCapture)$|Capture$/i,Zn=0,Jn={},Ji=0;var mo,ft,ss,rr,rs=Object.is,ln=0,fr=[],as=[],pt=V,ar=pt.__b,ir=pt.__r,lr=pt.diffed,cr=pt.__c,pr=pt.unmount,ur=pt.__;function cn(t,e){pt.__h&&pt.__h(ft,t,ln||e),ln=0;var o=ft.__H||(ft.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function at(t){return ln=1,sl($r,t)}function sl(t,e,o){var n=cn(mo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):$r(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);rs(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=ft,!ft.__f)){ft.__f=!0;var r=ft.shouldComponentUpdate;ft.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var u=!1,p=this.props!=s;if(c.__.some(function($){$.__N&&(u=!0,rs($.__[0],$.__N[0])||(p=!0))}),r){var f=r.call(this,s,i,l);return u?f||p:f}return!u||p}}return n.__}function je(t,e){var o=cn(mo++,3);!pt.__s&&ls(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,ft.__H.__h.push(o))}function xt(t,e){var o=cn(mo++,4);!pt.__s&&ls(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,ft.__h.push(o))}function $t(t){return ln=5,me(function(){return{current:t}},[])}function me(t,e){var o=cn(mo++,7);return ls(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function rl(){var t;do{for(;t=as.shift();)try{Po(t)}catch(o){pt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=fr.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Po),e.__h.some(is),e.__h=[]}catch(o){e.__h=[],pt.__e(o,t.__v)}}}while(as.length)}pt.__b=function(t){ft=null,ar&&ar(t)},pt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ur&&ur(t,e)},pt.__r=function(t){ir&&ir(t),mo=0;var e=(ft=t.__c).__H;e&&(ss==ft?ft.__h=[]:(e.__h.some(Po),e.__h.some(is),mo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),ss=ft},pt.diffed=function(t){lr&&lr(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&mr(fr.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),ss=ft=null},pt.__c=function(t,e){e.some(function(o){try{o.__h.some(Po),o.__h=o.__h.filter(function(n){return!n.__||is(n)})}catch(n){o.__h=[function(){throw n}]}}),cr&&cr(t,e)},pt.unmount=function(t){pr&&pr(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,mr(as.push(r))}else Po(r)}catch(s){e=s}}),n.__H=void 0,e&&pt.__e(e,n.__v))};var dr=typeof requestAnimationFrame=="function";function al(t){var e,o=function(){clearTimeout(n),dr&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);dr&&(e=requestAnimationFrame(o))}function mr(t){t!=1&&rr==pt.requestAnimationFrame||((rr=pt.requestAnimationFrame)||al)(rl)}function Po(t){var e=ft,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),ft=e}function is(t){var e=ft;t.__c=t.__(),ft=e}function ls(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!rs(o,t[n])})}function $r(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

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
*/function hr(t){return Array.isArray(t)?t.map(hr):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[ts("wbr",null),e]:[e])}var a=Ks.bind((t,e,...o)=>ts(t,e,...typeof t=="string"?o.map(hr):o));var il=["plan","koppelingen","stand","verwachtingen","lezing","merk"],ll={ernst:"gewicht"},T={route:null,started:!1},gr,cs=0,br=new Map;function us(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[ll[r]||r,s]))}}function C(t,e={},o=!0){let n=o&&T.route?Object.fromEntries(il.filter(i=>T.route.query[i]).map(i=>[i,T.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var oe=t=>C(["ding",t]);function A(t,e=!1){let o={...T.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=C(T.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++cs},"",n),ps())}function ps(t=!1){let e=us(location.hash),o=T.route?.path.join("/")===e.path.join("/");T.route=e,gr(e),!o&&window.scrollTo(0,t&&br.get(history.state?.turn)||0)}function _r(t){gr=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),cs=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>br.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++cs},""),ps(r)};return window.addEventListener("popstate",n,{signal:o}),ps(),T.started=!0,()=>e.abort()}function pn(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var h=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),R=(t,e,o={})=>h(e===1?t.one:t.more,{count:e,...o});var B=t=>t.slice(0,1).toUpperCase()+t.slice(1),X=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),P=t=>[...new Set(t)],cl=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),N=(t,e)=>cl.compare(t,e);function kr(t,e){let o=X(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}var m=JSON.parse(document.getElementById("gegevens").textContent),pl=[...Object.keys(m.things),...Object.keys(m.addresses)],ds=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+pl[n]);if(Array.isArray(t))return t.map(ds);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=ds(o);return t};for(let t of m.numbered)m[t]=ds(m[t]);for(let t of[m.queries,m.views,m.codes,...Object.values(m.codes),m.names,m.flags,m.told,...Object.values(m.told),m.absent,m.dates,m.lists,m.kinds,m.called,m.works,m.partners,m.lookups,m.words,m.addresses])Object.setPrototypeOf(t,null);var zt=new Map(Object.entries(m.things)),fo=new Map(m.plans.map(t=>[t.key,t])),F=m.plans.length>1,g=m.words,ne=t=>t?.words.page||g,D=t=>fo.get(t)||(F?void 0:m.plans[0]),Z=t=>fo.get(t.split("/")[0]),$o=(t,e)=>!e||!Z(t)||Z(t).key===e,Le=[...new Map(m.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),Yt=Le[Le.length-1].date,At=[...new Map(m.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),wr=(t,e)=>{let o=Z(t);return o?m.stands[e]?.[o.key]||o.date:e},ut=t=>m.dates[t]||t||"",yr=(t=D())=>t?.source||m.source,ho=t=>t.plan?[fo.get(t.plan)]:m.plans,qe=(t,e=D())=>(e?e.dates:Le).find(o=>o.date===t)?.label||ut(t);var{cells:vr,gaps:xr,candidates:ul,losses:dl}=m.answers;for(let t of[...xr,...vr])"candidates"in t&&(t.candidates=ul[t.candidates]);var ms=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ht(t){let e=m.answers.by[t.key],o=(r,s)=>ms(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>xr[r]),matrix:o(e.matrix,vr),without:o(e.without,dl),apart:e.apart,points:e.points},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:ms(e.read.matrix,n),without:ms(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points)}),e.byPlan.get(t.plan)}function un({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var Or=t=>t.key in m.answers.by;function U(t){let e=F&&fo.has(t.plan)?t.plan:"",o=Le.some(l=>l.date===t.stand)?t.stand:Yt,n=t.koppelingen==="genoemd",r=t.verwachtingen!=="uit",s=t.lezing==="streng",i=`${o}|${n?"stated":"all"}|${r?"with":"without"}`;return{plan:e,date:o,stated:n,expect:r,strict:s,key:s?`${i}|strict`:i}}var dn=(t,e)=>fo.get(e)?.steps.find(o=>o.notation===t)?.id;var fs=5*2**20,M=()=>window.werkplaats,Te=()=>m.served||!!M()&&M().state!=="off";async function $s(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Sr=t=>M()?M().ask("answer",{options:t}):$s(`antwoord?${new URLSearchParams(t)}`),Cr=t=>M()?M().ask("words",{passage:t}):$s(`api/woorden?vindplaats=${encodeURIComponent(t)}`);async function hs(t){if(M())return M().ask("check",{name:t.name,data:await mn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return $s("controleer",{method:"POST",body:t,headers:e})}async function mn(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(g.check.unreadable,{name:t.name}))}}var No=[],tt=(t,e)=>zt.get(t)?.[e]||No,b=(t,e)=>tt(t,e)[0]||"",Ft=(t,e)=>tt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),E=(t,e)=>Ft(t,e)[0]||"",Ct=t=>zt.has(t),go=t=>tt(t,"type"),bo=t=>$n.get(t)||No,Pt=(t,e)=>go(t).includes(e),jr=t=>go(t).map(e=>m.kinds[e]).find(Boolean),_o=t=>jr(t)?.page||"",it=t=>jr(t)?.kind||"",Ro=t=>_o(t)==="organisation",He=t=>_o(t)==="undertaking",ot=t=>!!_o(t)&&!!b(t,"prefLabel"),hn=(t,e)=>(m.flags[t]||No).includes(e),z=(t,e)=>m.codes[t]?.[e]?.label||e||"",se=(t,e)=>z(m.lists[e],b(t,e)),Ie=t=>m.names[t]||g.thing.foreign[t]||t,fn=new Map,$n=new Map;for(let[t,e]of zt){for(let o of e.type||No)$n.has(o)||$n.set(o,[]),$n.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);fn.has(s)||fn.set(s,[]),fn.get(s).push([t,o])}}var fe=t=>fn.get(t)||No,jt=(t,e,o="initiative")=>fe(t).filter(([n,r])=>r===o&&Pt(n,e)).map(([n])=>n),v=t=>m.called[t]?.label||b(t,"prefLabel")||b(t,"title")||b(t,"summary")||t.split("/").pop(),$e=t=>m.called[t]?.short||v(t),Lr=[...zt.keys()].filter(He),ml=[...zt.keys()].filter(Ro),Tr=t=>At.find(e=>e.notation===t),ko=Object.entries(m.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:hn("atSteps",t)})),fl=new Map(ml.map(t=>[b(t,"notation"),t])),Gt=t=>fl.get(t)||"",wt=t=>m.addresses[t]||"",Xt=t=>Ft(t,"passage");var $l=t=>E(t,"broader")||t,gn=t=>b($l(t),"notation"),Mr=(t,e)=>e?.strict?m.linksStrictly[e.date]?.[t]:void 0,Ue=(t,e,o)=>Mr(t,o)?.[e]||b(t,e),gs=(t,e)=>he(t,e.date)&&Mr(t,e)!==null&&(!e.stated||hn("isStated",Ue(t,"basis",e))),wo=(t,e)=>jt(t,"Contribution").filter(o=>!e||gs(o,e)),yo=t=>m.works[t]?.steps||[],Br=t=>m.works[t]?.kinds||[],bn=t=>m.works[t]?.leads||[],hl=Object.fromEntries(Object.entries(m.absent).map(([t,e])=>[t,new Set(e)])),he=(t,e=Yt)=>!hl[e]?.has(t),ro=(t,e)=>jt(t,"Involvement").filter(o=>he(o,e)).map(o=>({id:o,organisation:E(o,"organisation"),role:b(o,"role"),asOf:b(o,"asOf")})),_n=t=>hn("isActing",t),Wo=(t,e)=>P(ro(t,e).filter(o=>_n(o.role)).map(o=>o.organisation)),kn=(t,e)=>jt(t,"Involvement","organisation").filter(o=>he(o,e)).map(o=>({id:o,undertaking:E(o,"initiative"),role:b(o,"role"),asOf:b(o,"asOf")})),Er=t=>b(t,"isGeneric")==="true",gl={},ge=(t,e=Yt)=>T.route?.query.lezing==="streng"&&m.toldStrictly[e]?.[t]||m.told[e]?.[t]||gl,wn=(t,e)=>ge(t,e).report||"",vo=(t,e)=>ge(t,e).status||"",zr=(t,e)=>ge(t,e).state||"",yn=(t,e)=>jt(t,"Deadline").filter(o=>he(o,e));var Kt=g.shared,Me=Kt.silence,Do=(t=D())=>t?h(ne(t).shared.report,{date:ut(t.date)}):Kt.reports,xo=(t=D())=>`${R(Kt.nothing,t?1:2,{report:B(Do(t))})} ${Me}`,ao=(t=D())=>(t?[t]:m.plans).map(e=>`${e.document||e.title}, ${ut(e.date)}`).join("; "),Be=(t,e)=>[ge(t,e).word||"",ge(t,e).more||""],Dt=(t,e)=>Be(t,e).filter(Boolean).join(", "),te=Object.fromEntries(Object.entries(m.codes.Basis).map(([t,e])=>[t,[e.screen,Kt.bases[t]||B(e.label)]])),vn=t=>z("Modality",t),nt=t=>t===null?Kt.all_steps:Tr(t)?.label||t,Q=t=>z("InterventionKind",t),bl=(t,e)=>e?qe(wr(e.key,t.date),e):t.date===Yt?Kt.choices.latest:h(Kt.choices.others_latest,{date:qe(t.date)}),yt=(t,e=D(t.plan))=>[bl(t,e),t.stated?ne(e).shared.choices.links_stated:Kt.choices.links_all_said,t.strict&&Kt.choices.strict_said,t.expect?Kt.choices.with_said:Kt.choices.without_said].filter(Boolean).join(" · ");function qo(t,e,o,n=D(o?.plan)){let{version:r,content:s}=m.meta;return h(Kt.export.footnote,{said:t,sources:ao(n),addresses:e.map(i=>`; ${wt(i)}`).join(""),version:r+(s?h(Kt.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${yt(o,n)}`:""})}function st(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Ar(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var Ge=g.shared.export;function _l({text:t,done:e}){let o=$t(null),n=$t(null);return xt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${Ge.by_hand} ref=${o} onClose=${e}>
      <p>${Ge.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Ge.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${g.shared.close}</button></form>
    </dialog>
  `}async function bs(t,e=Ge.copied){try{await navigator.clipboard.writeText(t),st(e)}catch{let o=document.createElement("div");document.body.append(o),de(a`<${_l} text=${t} done=${()=>o.remove()} />`,o)}}function be(t,e,o){Ar(t,e,o),st(h(Ge.downloaded,{name:t}))}var Ee=({text:t,label:e=Ge.copy})=>a`<button type="button" class="klein" onClick=${()=>bs(t())}>${e}</button>`,gt=({name:t,rows:e,label:o=Ge.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>be(t,uo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Ot=(t,e="")=>{let o=D(e||t?.plan),n=o?[o]:m.plans;return[n.map(r=>ut(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${m.meta.version} ${(m.meta.content||"").slice(0,12)}`.trim(),t?yt(t,o):""]},St=Ge.heads,re=t=>F?[{key:"bronplan",label:g.shared.plan,text:e=>D(t(e))?.title||""}]:[];var ae=()=>document.getElementById("menu"),On=()=>document.getElementById("menuknop"),Cn=()=>[...ae().querySelectorAll("details")],xn=()=>window.matchMedia("(max-width: 44rem)").matches;function Sn(t=null){for(let e of Cn())e!==t&&(e.open=!1)}function Fr(){Sn(),ae().classList.remove("is-open"),On().setAttribute("aria-expanded","false")}function Pr(){ae()&&(On().addEventListener("click",()=>{let t=ae().classList.toggle("is-open");for(let e of Cn())e.open=t;On().setAttribute("aria-expanded",String(t))}),ae().addEventListener("click",t=>{let e=t.target;e.closest("a")?Fr():e.closest("summary")&&!xn()&&Sn(e.closest("details"))}),ae().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Cn().find(o=>o.open);xn()?On().focus():e?.querySelector("summary").focus(),Fr()}),document.addEventListener("click",t=>{!xn()&&!ae().contains(t.target)&&Sn()}),ae().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!xn()&&!ae().contains(e)&&Sn()}))}function Nr(t){if(ae()){for(let e of ae().querySelectorAll("a")){let{path:o}=us(e.hash);o[0]===t?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current"),e.setAttribute("href",C(o))}for(let e of Cn())e.classList.toggle("is-hier",!!e.querySelector("[aria-current]"))}}var Nt=g.check,kl="plan",wl={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function Rr(t,e){let o=await M().ask("take",{name:t.name,data:await mn(t),beside:e});if(!o.ok)return o;let{page:n}=await M().ask("page",{options:[],views:!1,comparisons:!1});return M().show(n,h(e?g.werkplaats.beside:g.werkplaats.alone,{name:t.name})),o}var Dr=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>Rr(e,!1))}>${Nt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>Rr(e,!0))}>${Nt.beside}</button>
`;async function yl(){await M().ask("shipped"),M().show()}var Wr=t=>t.preventDefault();function qr({files:t,children:e=null}){let[o,n]=at("");async function r(s,i){n(Nt.saving),window.addEventListener("beforeunload",Wr);try{let{name:l,data:c}=await M().ask(s,i);be(l,c,wl[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",Wr)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var Hr=({made:t,marked:e})=>a`
  <${qr}
    files=${[...t?[{id:"bewaar-werkmap",label:Nt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Nt.save_marked,name:"faults"}]:[]]}
  />
`,Ir=()=>a`
  <section class="blok">
    <h2>${Nt.save}</h2>
    <p class="zacht">${Nt.save_intro}</p>
    <${qr}
      files=${Object.entries(Nt.save_as).filter(([t])=>!(F&&t===kl)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${M().own&&a`<button type="button" id="terug" onClick=${yl}>${Nt.back}</button>`}
    <//>
  </section>
`;function Ur(){let t=$t(null),[e,o]=at("");async function n(){let[r]=t.current.files;if(!r)return st(Nt.first_source);o(Nt.busy);try{o((await M().ask("source",{data:await mn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Nt.source}</h2>
      <p class="zacht">${Nt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Nt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Nt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function Gr({state:t,why:e,own:o}){let n=g.werkplaats;return a`
    <p>
      ${o?a`<strong>${h(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${h(n.shipped,{title:m.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var Kr="alle",vl={kind:t=>B(Q(t)),form:t=>B(z("ExploitationForm",t)),partner:t=>v(Gt(t)||t)},ze=t=>[...t.steps.map(e=>e.notation),null];function Ke(t,e,o){let n=new Map;for(let s of ht({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:vl[t](s),id:t==="partner"?Gt(s):"",cells:ze(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>N(s.label,i.label)):r}var _e=(t,e,o)=>[t,e??Kr,...F?[o]:[]].join("~");function Vr(t){let[e,o,n]=t.split("~");return{key:e,step:o===Kr?null:o,plan:n}}var Ho=t=>`cel-${t.replaceAll("~","-")}`;function Vt(t){if(!t)return{word:g.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var Ln=g.overview;function xl(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var _s="Arial,Helvetica,sans-serif",Qr=document.createElement("canvas").getContext("2d");function jn(t,e,o,n){Qr.font=`${n?"bold ":""}${o}px ${_s}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;Qr.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Zr(t,e,o){let n=Ke(t,e,o),r=ze(o),s=190,i=150,l=8,c=4,u=s+(i+c)*r.length+20,p=[],f=20,$=(k,y,x,w,_,S)=>{for(let j of jn(y,x,w,_))f+=w+4,p.push({x:k,y:f,text:j,size:w,bold:_,fill:S})};$(20,Ln.heading,u-40,20,!0,"#14212b"),$(20,`${ao(o)}. ${yt(e,o)}. ${Me}`,u-40,12,!1,"#46545f"),f+=14;let d=f;r.forEach((k,y)=>{f=d,$(20+s+y*(i+c)+l,nt(k),i-2*l,14,!0,"#14212b")}),f=d+26;for(let k of n){let y=k.cells.map(_=>{let S=Vt(_);return{look:S.look,mark:te[_?.most_basis]?.[0]||"",text:[{all:jn(S.word,i-2*l-14,13,!0),size:13,bold:!0},...S.lines.map(j=>({all:jn(j,i-2*l,11,!1),size:11,bold:!1}))]}}),x=jn(k.label,s-l,13,!0),w=Math.max(44,12+x.length*17,...y.map(_=>12+_.text.reduce((S,{all:j,size:et})=>S+j.length*(et+3),0)));for(let[_,S]of x.entries())p.push({x:20,y:f+20+_*17,text:S,size:13,bold:!0,fill:"#14212b"});y.forEach((_,S)=>{let{ink:j,...et}=xl(_.look),vt=20+s+S*(i+c);p.push({x:vt,y:f,w:i,h:w,...et});let W=f+5;for(let{all:mt,size:K,bold:L}of _.text)for(let Wt of mt)W+=K+3,p.push({x:vt+l,y:W-2,text:Wt,size:K,bold:L,fill:j});_.mark&&p.push({x:vt+i-20,y:f+18,text:_.mark,size:14,bold:!1,fill:j})}),f+=w+c}return f+=6,$(20,Object.values(te).map(([k,y])=>`${k} ${y}`).join("   "),u-40,11,!1,"#46545f"),$(20,h(Ln.picture.foot,{version:m.meta.version,content:(m.meta.content||"").slice(0,12)}),u-40,11,!1,"#46545f"),{width:u,height:f+20,list:p}}var Jr=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function ks(t,e,o=m.plans[0]){let{width:n,height:r,list:s}=Zr(t,e,o),i=({x:f,y:$,w:d,h:k,fill:y,stroke:x,dash:w})=>`<rect x="${f}" y="${$}" width="${d}" height="${k}" rx="4" fill="${y}" stroke="${x}"${w?' stroke-dasharray="5 3"':""}/>`,l=({x:f,y:$,text:d,size:k,bold:y,fill:x})=>`<text x="${f}" y="${$}" font-size="${k}"${y?' font-weight="bold"':""} fill="${x}">${Jr(d)}</text>`,c=s.map(f=>f.text===void 0?i(f):l(f)),u=Jr(h(Ln.picture.title,{heading:Ln.heading,scenario:yt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${_s}" role="img">
<title>${u}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Yr(t,e,o){be("matrix.svg",ks(t,e,o),"image/svg+xml")}function Xr(t,e,o){let{width:n,height:r,list:s}=Zr(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let u of s)u.text===void 0?(c.fillStyle=u.fill,c.strokeStyle=u.stroke,c.setLineDash(u.dash?[5,3]:[]),c.fillRect(u.x,u.y,u.w,u.h),c.strokeRect(u.x,u.y,u.w,u.h)):(c.fillStyle=u.fill,c.font=`${u.bold?"bold ":""}${u.size}px ${_s}`,c.fillText(u.text,u.x,u.y));i.toBlob(u=>be("matrix.png",u,"image/png"),"image/png")}function q({text:t,title:e=t,children:o}){let n=$t(null);return xt(()=>{document.title=`${e} – Ketenkaart`},[e]),xt(()=>{T.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function qt({text:t}){let{route:e}=T;return xt(()=>{T.started&&t&&st(t)},[t,e]),null}var bt=g.check,ta=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${h(bt.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,ea=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Ol=(t={})=>Object.entries(t).map(([e,o])=>h(bt.counted,{count:o,what:Ie(e).toLowerCase()})).sort(N);function Sl({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${h(bt.made,{name:s})}</p>`}
    ${M()&&n&&a`<${Hr} made=${s} marked=${e.length+o.length>0} />`}
    <${ta} title=${bt.faults} lines=${e} />
    <${ta} title=${bt.questions} lines=${o} />
    <${ea} title=${bt.columns} lines=${r} />
    <${ea} title=${bt.read} lines=${Ol(n)} />
  `}function Cl(t){if(!t.length)throw new Error(bt.first);if(t.length>1)throw new Error(h(bt.one_only,{count:t.length}));if(t[0].size>fs)throw new Error(h(bt.too_large,{name:t[0].name,most:fs/2**20}));return t[0]}function oa(){let t=$t(null),[e,o]=at(null);async function n(r){try{let s=Cl(t.current.files);o({busy:!0});let i=await r(s);o(i),st(i.message)}catch(s){o({message:s.message||bt.silent,faults:s.faults})}}return je(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(hs)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${q} text=${bt.title}><p class="uitleg">${M()?bt.intro_here:bt.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${M()?bt.file_here:bt.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${M()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(hs)}>${bt.check}</button>
      ${M()&&a`<${Dr} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${bt.busy}</p>`}
      ${e?.message&&a`<${Sl} ...${e} />`}
    </div>
    ${M()&&a`<${Ir} /><${Ur} />`}
    ${!M()&&m.served&&a`<p class="zacht">${bt.kept}</p>`}
  `}var Ae=g.shared,Ve=({legend:t,name:e,options:o,current:n="",id:r})=>a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>A({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function _t({label:t,name:e,options:o,id:n=e}){let r=T.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>A({[e]:s.target.value})}
      >
        <option value="">${Ae.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var ke=({label:t=Ae.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${T.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>A({[e]:n.target.value},!0)}
    />
  </label>
`,Qe=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>A(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Ae.clear}
  </button>
`,jl=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Lt({children:t}){let[e,o]=at(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Ae.filters}>${t}</section>`;let n=Object.keys(T.route.query).filter(r=>!jl.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?h(Ae.filters_set,{count:n}):Ae.filters}</summary>
      ${t}
    </details>
  `}var io=()=>{let t=m.plans.map(e=>[e.key,e.title]);return F&&a`<div class="velden"><${_t} label=${Ae.plan} name="plan" options=${t} /></div>`};function Io(){let t=U(T.route.query),e=D(t.plan)?.dates||Le;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=e.map(i=>[n(i.date),i.label]);return a`<${Ve} legend=${Ae.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function ws(){let t=U(T.route.query),e=ne(D(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${Ve} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Je(){let t=Ae.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{expect:n,strict:r}=U(T.route.query),s=n?"":"uit";return a`
    <${io} />
    <${ws} />
    <${Io} />
    <${Ve} legend=${t.reading} name="lezing" options=${o} current=${r?"streng":""} id="l" />
    <${Ve} legend=${t.expectations} name="verwachtingen" options=${e} current=${s} id="v" />
  `}var na=g.shared.passage;function Uo({passage:t}){let[e,o]=at("");async function n(){try{o((await Cr(t)).woorden)}catch(r){o(r.message||na.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${na.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var O=({id:t,text:e})=>ot(t)?a`<a href=${oe(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,Qt=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${O} id=${n} text=${e(n)} />`]),ie=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${O} id=${n} />${e?.(n)}</li>`)}</ul>`;function lt({id:t,date:e}){let[o,n]=Be(t,e);return a`<span class=${`chip s-${zr(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Ll={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ze({basis:t}){let[e,o]=te[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Ll[e]}
    </svg>
  `:null}var Oo=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${z("Severity",t)}</span>`;function Tt({of:t}){let e=P(t.flatMap(Xt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${wt(o)}${Te()&&a`<${Uo} passage=${o} />`}</li>`)}
    </ul>
  `:null}function sa({of:t,look:e}){let[o,...n]=Xt(t);return o?a`
    <p class=${e}>
      ${wt(o)}${n.length>0&&h(g.shared.more_places,{count:n.length})}
      ${Te()&&a`<${Uo} passage=${o} />`}
    </p>
  `:null}var Tn=({id:t})=>[E(t,"broader")&&[a`<${O} id=${E(t,"broader")} />`," › "],a`<${O} id=${t} />`],So=({id:t})=>b(t,"isGeneric")==="true"&&a`<span class="zacht"> (${g.shared.collective})</span>`;function Mn(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?N(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var ys=(t,e="")=>T.route.query[t]||e;function Tl({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Ml=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function rt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=at(r),u=s?ys(s,r):l,p=f=>{let $=u===f.key?`-${f.key}`:f.key;s?A({[s]:$===r?null:$},!0):c($);let d=g.shared.table,k=$.startsWith("-")?d.descending:d.ascending;st(h(d.sorted,{column:f.label.toLowerCase(),direction:k}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(f=>a`<${Tl} id=${t} column=${f} sort=${u} turn=${p} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Mn(o,n,u).map(f=>a`<${Ml} row=${f} columns=${n} />`)}
      </tbody>
    </table>
  `}var Bl=t=>t==null||t===!1||t===""||t.length===0;function we({pairs:t}){let e=t.filter(([,o])=>!Bl(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var I=g.compare,Bn=t=>B(z("CellState",t)),Fe=m.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:F?h(I.side,{plan:t.title,label:o}):B(o)}))),El=(t,e,{stated:o,strict:n})=>m.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function zl(t){let e=m.plans.map(l=>Fe.filter(c=>c.plan===l).at(-1)),[o,n]=F?e:[Fe[0],Fe.at(-1)],r=Fe.slice(0,-1).find(l=>l.key===t.van)||o,s=Fe.slice(Fe.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var ra=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>A({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function Al({change:t,other:e}){let o=_e(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===Yt?null:e.date},!1),r=h(I.see_cell,{kind:Q(t.kind),step:nt(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${I.see}<span class="sr">${r}</span></a></li>`}function Fl({found:t,one:e,other:o,mode:n}){let r=c=>c.map(u=>v(Gt(u)||u)).join(", "),s=c=>P([c.barrier,c.other_barrier].map(nt)).join(" / "),i=[{key:"stap",label:I.columns.step,text:s},{key:"soort",label:I.columns.kind,text:c=>B(Q(c.kind))},{key:"een",label:e.label,text:c=>Bn(c.before)},{key:"ander",label:o.label,text:c=>Bn(c.after)},{key:"erbij",label:I.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:I.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...St],...t.changes.map(c=>[...i.map(u=>u.text(c)),...Ot(null)])];return a`
    <ul>${t.changes.map(c=>a`<${Al} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${I.as_table}</summary>
      <div class="rol"><${rt} id="vakken" caption=${I.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${gt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Pl({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Bn},...t.after.map(i=>({key:i,label:Bn(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||I.nothing)}))],s=h(I.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${I.counted}</h2>
      <p class="zacht">${h(I.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${rt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Nl({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Dt($,e.date),l=$=>Dt($,o.date),c=$=>s.has($)?a`<span class="zacht">${I.not_yet}</span>`:a`<${lt} id=${$} date=${e.date} />`,u=[{key:"actie",label:I.action,text:v,cell:$=>a`<${O} id=${$} />`},{key:"wat",label:I.what,text:it},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${lt} id=${$} date=${o.date} />`}],p=()=>[[...u.map($=>$.label),...St],...r.map($=>[...u.map(d=>d.text($)),...Ot(null,e.plan.key)])],f=()=>A({alles:n?null:"ja"});return a`
    <section>
      <h2>${h(n?I.all:I.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${f}>${I.show_all}</button>
        <${gt} name="vergelijk.csv" rows=${p} />
      </div>
      <div class="rol">
        <${rt}
          id="vergelijk"
          caption=${I.actions_table}
          rows=${r}
          columns=${u}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function aa({route:t}){if(Fe.length<2)return a`<${q} text=${I.title} /><p>${I.alone}</p>`;let{one:e,other:o,after:n}=zl(t.query),r=El(e,o,U(t.query)),{actions:s}=r,i=s?"dates":"plans",l=h(I.intro[i],{before:ut(e.date),after:ut(o.date)});return a`
    <${q} text=${I.heading[i]} title=${I.title}><p class="uitleg">${l} ${Me}</p><//>
    <${Lt}>
      <${ws} />
      ${Fe.length>2&&a`
          <div class="velden">
            <${ra} label=${I.first} name="van" current=${e} options=${Fe.slice(0,-1)} />
            <${ra} label=${I.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${h(I.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Fl} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${g.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Pl} actions=${s} one=${e} other=${o} />
        <${Nl} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${qt} text=${R(I.shown,r.changes.length)} />
  `}var ia=".",Pe=()=>new Set((T.route?.query.merk||"").split(ia).filter(Boolean)),En=()=>!!T.route?.query.alleen&&Pe().size>0;function zn(t,e){let o=Pe();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return A({merk:[...o].join(ia),...n&&{alleen:null}},!0),o.size}var Co=g.shared.gaps,lo=t=>[t,...t.also],Ye=t=>wt(t.evidence)?[t.evidence]:[],Ne=t=>m.queries[t]?.title||t,la=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||X(t.sentence).includes(X(e.tekst)))&&lo(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Rl=({said:t,work:e,more:o})=>e?[t," (",a`<${Qt} ids=${e} name=${$e} />`,o&&Co.more_work,")"]:t;function An({list:t,plan:e}){if(!t.length)return a`<p>${D(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Rl} ...${r} />`]);return a`
    <p class="zacht">${Co.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${O} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Go({summary:t,inside:e,open:o=!1}){let[n,r]=at(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function vs({gap:t,query:e}){let o=[t.barrier&&nt(t.barrier).toLowerCase(),t.kind&&Q(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Oo} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${F&&` · ${D(t.plan).title}`}
      ${ot(t.subject)&&[" · ",a`<${O} id=${t.subject} />`]}
    </p>
  `}var ca=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${g.shared.passage.place}</span>${wt(t)}
    ${Te()&&a`<${Uo} passage=${t} />`}
  </p>
`;function xs({gap:t,scenario:e,sentence:o=!1}){let n=m.queries[t.query]||{},[r]=Ye(t),s=a`${g.gaps.more}<span class="sr">${h(g.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Go} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${ca} passage=${r} />`}
    ${n.why&&a`<p><strong>${Co.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${Co.who}</strong></p><${An} list=${t.candidates} plan=${t.plan} />`}
    <${Ee} text=${()=>qo(t.sentence,Ye(t),e,D(t.plan))} />
  `} /></div>`}function Wl({gap:t,scenario:e}){let o=m.queries[t.query]||{},[n]=Ye(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${vs} gap=${t} query=${o} />
      ${n&&a`<${ca} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Go} summary=${Co.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Go}
              summary=${Co.who}
              inside=${()=>a`<${An} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${Ee} text=${()=>qo(t.sentence,Ye(t),e,D(t.plan))} />
      </div>
    </article>
  `}var Os=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Wl} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Ss=g.shared.outcomes,Dl={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},ql=({outcome:t})=>a`<g class=${`teken teken-${Ss[t].sign}`}>${Dl[Ss[t].sign]}</g>`,Hl=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${ql} outcome=${t} /></svg>
`,pa=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${Hl} outcome=${t} /> ${Ss[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var le=g.gaps,Il=g.shared.outcomes;function Cs({gaps:t,what:e}){let o=Pe(),n=t.filter(i=>o.has(i.mark)).length,r=i=>st(R(le.bar.changed,zn(t,i.target.checked))),s=t.length>1?h(le.mark_all,{count:t.length,what:e}):h(le.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var fa=t=>Pe().has(t.mark)?"gemarkeerd":"",Ul=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${fa(t)}`} data-vraag=${t.mark}>
    <${Cs} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${vs} gap=${t} query=${o} />
      <${xs} gap=${t} scenario=${e} />
    </div>
  </article>
`,Gl={topic:{of:t=>t.topic,all:()=>m.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>P(t.map(e=>e.query)).map(e=>[e,Ne(e)])}};function Kl({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter($=>$.severity===Object.keys(m.codes.Severity)[0]).length,l=P(e.map($=>n==="topic"?Ne($.query):ua($))),c=$=>e.filter(d=>(n==="topic"?Ne(d.query):ua(d))===$).length,u=$=>c($)>1?h(le.repeated,{title:$,count:c($)}):$,p=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${R(le.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${h(le.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(u).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${h(le.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Cs} gaps=${e} what=${t} />
      <${Go} summary=${p} inside=${()=>e.map($=>a`<${Ul} key=${$.mark} gap=${$} scenario=${r} query=${m.queries[$.query]||{}} />`)} open=${s} />
    </div>
  `}var ua=t=>t.subject_label;function $a({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=Gl[o],l=(c,u)=>c.filter(p=>s(p)===u);return i(t).map(([c,u])=>[c,u,l(t,c)]).filter(([,,c])=>c.length).map(([c,u,p])=>a`
        <${Kl}
          key=${c}
          title=${u}
          gaps=${p}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var da=2;function Vl({row:t}){let e=t.who.length>da+1?t.who.slice(0,da):t.who,o=t.who.length-e.length;return a`
    <${Qt} ids=${e} name=${Ql} />${o>0&&h(le.deadline.others.more,{names:"",count:o})}
    <span class="bij">${le.deadline.how[t.how]}</span>
  `}var Ql=t=>v(t);function Jl({gap:t,scenario:e}){let o=t.deadline,n=le.deadline.columns,r=$e(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${fa(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Cs} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${O} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${xs} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${pa} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Vl} row=${o} /></td>
    </tr>
  `}var ma=8;function ha({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=le.deadline,u=o||t.length<=ma+1?t:t.slice(0,ma),p=Object.entries(Il).map(([f,{said:$}])=>[t.filter(d=>d.deadline.outcome===f).length,$]).filter(([f])=>f).map(([f,$])=>h(i,{count:f,said:$}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${p.join(" · ")}</p>
        <p class="deelactie"><a href=${C("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(f=>a`<th scope="col" role="columnheader">${f}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(f=>a`<${Jl} key=${f.mark} gap=${f} scenario=${e} />`)}
        </tbody>
      </table>
      ${u.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>A({termijnen:"alle"},!0)}>
            ${R(c,t.length-u.length)}
          </button>
        `}
    </section>
  `}var ye=g.gaps.bar;function ga({gaps:t,rows:e}){let o=Pe();if(!o.size)return null;let n=t.filter(c=>o.has(c.mark)),r=o.size-n.length,s=En(),i=()=>{zn([...o].map(c=>({mark:c})),!1),st(ye.cleared)},l=()=>{A({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${ye.label}>
      <p>
        <strong>${R(ye.count,o.size)}</strong>${r>0&&R(ye.elsewhere,r)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>A({alleen:s?null:"gemarkeerd"})}>
        ${s?ye.every:ye.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${i}>${ye.clear}</button>
      <p class="merkuitleg">${ye.address}</p>
      <button type="button" id="merk-print" onClick=${l}>${ye.print}</button>
      <${gt} name="overleg.csv" rows=${()=>e(n)} label=${ye.csv} id="merk-csv" />
    </section>
  `}var Rt=g.shared.work;function Zl({id:t,date:e}){let o=new Map;for(let n of ro(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],z("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${O} id=${n} />${` (${P(r).join(", ")})`}<${So} id=${n} /></li>`)}
    </ul>
  `:g.shared.nobody}function Yl(t){let e=b(t,"dueBy");return e&&` (${h(Rt.bound,{date:ut(e)})}; ${vn(b(t,"modality"))})`}function Xl({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=b(o,"deadlineLabel"),{delivery:r}=ge(o,e);return a`
          <li>
            ${n&&`${B(n)}: `}“${b(o,"deadlineText")}”${Yl(o)}
            ${b(o,"revises")==="true"&&`, ${Rt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var tc=t=>m.lookups[t]?.told||"";function js({id:t,date:e}){let o=jt(t,"Figure","concerns").filter(n=>he(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${O} id=${n} />: <strong>${tc(n)}</strong><${Tt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function co({of:t}){let e=r=>[E(r,"barrier")&&h(Rt.at_step,{step:v(E(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>b(r,s)&&se(r,s))].filter(Boolean),o=r=>b(r,"status")?h(Rt.other_status,{reading:e(r).join(", ")}):h(Rt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Rt.other_unsaid}),n=Ft(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${b(r,"rationale")}</li>`)}
    </ul>
  `:null}function Ko({id:t,scenario:e=null}){let o=Ue(t,"basis",e),n=z("Strength",Ue(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Tn} id=${E(t,"barrier")} />
        ${` · ${tt(t,"interventionKind").map(Q).join(", ")} · ${n} · `}
        <${Ze} basis=${o} />${` ${te[o]?.[1]||z("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Rt.here}</strong>${b(t,"rationale")}</p>
      <${co} of=${t} />
    </div>
  `}var ba=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function _a({id:t,scenario:e,contributions:o}){let{date:n}=e,r=wn(t,n),s=b(t,"promise"),i=yn(t,n),l=o.length?o.map(u=>a`<${Ko} id=${u} scenario=${e} />`):b(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Rt.across}</strong>${b(t,"rationale")}</p>`,c=[[Rt.facts.deadline,i.length>0&&a`<${Xl} ids=${i} date=${n} />`],[Rt.facts.who,a`<${Zl} id=${t} date=${n} />`],[Rt.facts.figures,jt(t,"Figure","concerns").length>0&&a`<${js} id=${t} date=${n} />`],[Rt.facts.how,l],[Rt.facts.where,a`<${Tt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${O} id=${t} /></h3>
      <p class="regel">${it(t)} · <${lt} id=${t} date=${n} /></p>
      <${ba} lead=${s&&Rt.promise} text=${s||b(t,"summary")} />
      <${ba} lead=${Rt.progress} text=${b(r,"summary")} />
      ${r&&a`<${co} of=${r} />`}
      <${we} pairs=${c} />
    </article>
  `}var ve=t=>[...t].sort((e,o)=>N(v(e),v(o)));var dt=g.overview,ka=m.codes.CellState;function Pn({open:t=!0}){let e={report:F?dt.howto.reports:Do(),marks:Object.values(te).map(([o])=>o).join(" "),source:yr()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${dt.howto.title}</summary>
      <ol>${dt.howto.lines.map(o=>a`<li>${h(o,e)}</li>`)}</ol>
    </details>
  `}var Nn=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`),wa=({look:t,label:e})=>a`
  <li><span class=${`staal ${t}`} aria-hidden="true"></span><span><strong>${e}</strong></span></li>
`;function Rn(){let t=dt.legend.expected;return a`
    <details class="legenda" open>
      <summary>${dt.legend.title}</summary>
      <ul class="stalen">
        ${dt.legend.states.map(e=>[a`<${wa} look=${`s-${e}`} label=${B(ka[e].label)} />`,t[e]&&a`<${wa} look=${`s-${e} verwacht`} label=${t[e]} />`])}
      </ul>
      <ul class="stalen">
        ${Object.entries(te).map(([e,[,o]])=>a`<li><${Ze} basis=${e} /><span>${o}</span></li>`)}
      </ul>
      <details class="binnen">
        <summary>${dt.legend.exact}</summary>
        <dl class="feiten">
          ${Object.values(ka).map(e=>a`<div><dt>${B(e.label)}</dt><dd>${e.definition}</dd></div>`)}
        </dl>
      </details>
    </details>
  `}function ec({state:t,things:e,date:o}){let n=F?"h4":"h3",r=i=>Be(i,o)[1]&&a`<span class="zacht"> – ${Be(i,o)[1]}</span>`,s=h(dt.group,{state:B(z("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${ie} ids=${ve(e)} more=${r} />
    </div>
  `}function ya({scenario:t,plan:e}){let o=F?"h3":"h2";return ht(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=m.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===m.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${h(dt.apart.title,{kind:i.label})}<//>
        <p class="zacht">${h(dt.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${ec} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${xo(e)}</p>`}
      </section>
    `})}var oc=8,[Fn,nc,sc]=Object.keys(m.codes.Severity);function rc({gap:t,more:e}){let o=Pt(t.subject,"Measure")?h(dt.side.action,{number:$e(t.subject)}):dt.side.see,n=C("aandachtspunten",{gewicht:Fn,vraag:t.query});return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <p class="regel">
        <${Oo} severity=${t.severity} />${` · ${Ne(t.query)}`}
        ${ot(t.subject)&&[" · ",a`<${O} id=${t.subject} text=${o} />`,a`<span class="sr"> ${v(t.subject)}</span>`]}
        ${e>0&&[" · ",a`<a href=${n}>${h(dt.side.more,{count:e})}</a>`]}
      </p>
    </article>
  `}function va({scenario:t}){let{gaps:e}=ht(t),o=s=>e.filter(i=>i.severity===s).length,n=new Map;for(let s of e.filter(i=>i.severity===Fn))n.set(s.query,[...n.get(s.query)||[],s]);let r=o(Fn);return a`
    <aside class="zij" aria-label=${dt.side.label}>
      <h2>${dt.side.title}</h2>
      <p class="zacht">${r?h(dt.side.some,{count:r}):dt.side.no}</p>
      ${[...n.values()].slice(0,oc).map(([s,...i])=>a`<${rc} key=${s.mark} gap=${s} more=${i.length} />`)}
      <p>
        ${r>0&&[a`<a href=${C("aandachtspunten",{gewicht:Fn})}>${h(dt.side.all_high,{count:r})}</a>`," · "]}
        <a href=${C("aandachtspunten")}>${dt.side.all}</a>
        ${` · ${h(dt.side.rest,{middle:o(nc)})} · ${R(dt.side.low,o(sc))}`}
      </p>
    </aside>
  `}var G=g.gaps,Sa=t=>v(Gt(t)||t),xa=(t,e)=>[[...G.csv,...St],...t.map(o=>[z("Severity",o.severity),Ne(o.query),o.sentence,m.queries[o.query]?.why||"",o.steps.map(nt).join(", "),o.kinds.map(Q).join(", "),o.partners.map(Sa).join(", "),o.subject_label,Ye(o).map(wt).join("; "),...Ot(e,o.plan)])],Ls=["tekst","stap","soort","partner","vraag","gewicht"];function ac({all:t}){let e=(s,i)=>P(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>lo(s).flatMap(i=>i.partners)),Sa),n=e(t.map(s=>s.query).sort(N),Ne),r=Object.entries(m.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Lt}>
      <div class="velden">
        <${_t}
          label=${G.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>N(s[1],i[1]))}
        />
        <${_t} label=${G.fields.step} name="stap" options=${At.map(s=>[s.notation,s.label])} />
        <${_t} label=${G.fields.query} name="vraag" options=${n} />
        <${_t} label=${G.fields.weight} name="gewicht" options=${r} />
        <${_t} label=${G.fields.kind} name="soort" options=${ko.map(s=>[s.notation,s.label])} />
        <${ke} label=${G.fields.text} name="tekst" />
        <${Qe} names=${Ls} />
      </div>
    <//>
  `}var ic=({scenario:t})=>a`
  <details class="blik">
    <summary>${yt(t)} <span class="wijzig">${G.change}</span></summary>
    <${Je} />
  </details>
`,Ca="bron",Oa=Object.keys(m.codes.Severity).at(-1);function lc({points:t,low:e,source:o,query:n}){let r=P(t.map(c=>c.topic)).length,s=c=>R(G.questions,c.length),i={points:h(G.part_counts.points,{questions:s(t),topics:R(G.topics_count,r)}),source:h(G.part_counts.source,{questions:s(e)})},l=(c,u,p)=>a`
    <a href=${C("aandachtspunten",{...n,deel:u})} aria-current=${p?"true":null} id=${`deel-${u}`}>
      <strong>${G.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${G.parts_label}>
      ${l("points","overleg",!o)}${l("source",Ca,o)}
    </nav>
  `}var Wn={onderwerp:"topic",soort:"query"};function cc({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(f=>f.deadline).sort((f,$)=>N(f.deadline.day,$.deadline.day)),l=t.filter(f=>!f.deadline),c=Wn[o],u=Object.entries(Wn).map(([f,$])=>[f,G.fold[$]]),p=()=>A({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${ha} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${G.heading[c]}</h2>
            <p>${G.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${p}>${r?G.refold:G.unfold}</button>
            </p>
          </header>
          <${Ve} legend=${G.fold_by} name="per" options=${u} current=${o} id="per" />
          <${$a} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${G.none}</p>`}
  `}var pc=25;function ja({route:t}){let e=U(t.query),o=t.query,n=ht(e).gaps,r=En(),s=n.filter(y=>r?Pe().has(y.mark):la(y,o)),i=s.filter(y=>y.severity!==Oa),l=s.filter(y=>y.severity===Oa),c=o.deel?o.deel===Ca:!i.length&&l.length>0,u=r?s:c?l:i,p=r||Ls.some(y=>o[y]),f=o.vouw?o.vouw==="uit":p&&u.length<=pc,$=o.per in Wn?o.per:Object.keys(Wn)[Number(c&&!r)],d=Object.fromEntries(Ls.filter(y=>o[y]).map(y=>[y,o[y]])),k=y=>R(G.questions,y.length);return a`
    <${q} text=${G.title}>
      <p class="uitleg">${h(G.intro,{report:Do(D(e.plan))})} ${Me}</p>
    <//>
    ${ho(e).map(y=>a`<${Nn} key=${y.key} plan=${y} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${G.only_title}</strong></p>`:a`<${lc} points=${i} low=${l} source=${c} query=${d} />`}
      <${ic} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${ac} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${G.source_intro}</p>`}
        <${cc}
          key=${`${c}${r}`}
          gaps=${u}
          beside=${c||r?[]:l}
          per=${$}
          scenario=${e}
          open=${f}
          all=${p||!!o.termijnen}
        />
        <p class="acties"><${gt} name="aandachtspunten.csv" rows=${()=>xa(u,e)} /></p>
      </div>
    </div>
    <${ga} gaps=${n} rows=${y=>xa(y,e)} />
    <${qt} text=${h(G.shown,{points:k(i),source:k(l)})} />
  `}var Re="omgeving",uc=16;function La(t,e){let{date:o}=U(e);if(t===Re)return fc(e.ding,o);let n=m.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}var Dn=t=>Object.keys(t.table).filter(e=>!Ta[e]),Ta={from_label:"from",to_label:"to"},Ma=t=>Ta[t];function Ba(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=U(e),r={steps:e.stap,kinds:e.soort,partners:e.partner&&Gt(e.partner)},s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&Object.entries(r).every(([u,p])=>!p||c[u]?.includes(p)||c.from===p||c.to===p));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.slot&&i.has(c.row));return{nodes:t.layout==="columns"?Ea(l,t.step):l,rows:s}}function Ea(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function za(t,e){let o=new Map,n=(s,i,l,c)=>{let u=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:u,from:s,to:i,group:l,said:[c]})},r=s=>h(g.graph.contributes,{basis:z("Basis",b(s,"basis"))});for(let s of ro(t,e))n(s.organisation,t,"rol",z("Role",s.role));for(let s of kn(t,e))n(t,s.undertaking,"rol",z("Role",s.role));for(let s of wo(t))he(s,e)&&n(t,E(s,"barrier"),"stap",r(s));for(let s of jt(t,"Contribution","barrier"))he(s,e)&&n(E(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(zt.get(t)))for(let l of i)l.startsWith("@")&&ot(l.slice(1))&&n(t,l.slice(1),"verband",Ie(s));for(let[s,i]of fe(t))ot(s)&&he(s,e)&&n(s,t,"verband",Ie(i));return[...o.values()]}var Ht=m.around,dc=t=>go(t).find(e=>Ht.nodes[e])||"*",mc=t=>t.length>Ht.letters?`${t.slice(0,Ht.letters-1)}…`:t,Aa=(t,e,o)=>({id:t,label:mc(v(t)),title:v(t),group:dc(t),x:e,y:o}),Fa=t=>{let{color:e,dashes:o}=Ht.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function fc(t,e){let o=Ct(t)?t:"",n=o?za(o,e).map(Fa):[],r=[P(n.map(l=>l.from)),[o],P(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let u=c===1?l.filter(Boolean):l.filter(p=>!s.has(p));for(let p of u)s.add(p);return u.sort((p,f)=>N(v(p),v(f))).map((p,f)=>Aa(p,c*Ht.width,f))});return{...Ht,name:Re,title:o?Ht.title_of.replace("{name}",v(o)):Ht.title,layout:"columns",looks:Ht,nodes:Ea(i,Ht.step),rows:n,date:e,centre:o}}function Pa(t,e,o){let n=[...t.nodes],r=[...t.rows],s=new Map;for(let i of e.filter(l=>Ct(l)&&n.some(c=>c.id===l))){let l=n.find(_=>_.id===i),c=new Set(n.map(_=>_.id)),u=za(i,o),f=P(u.map(_=>_.from===i?_.to:_.from)).filter(_=>!c.has(_)).sort((_,S)=>N(v(_),v(S))),$=new Set(f.slice(0,uc)),d=n.map(_=>_.x),[k,y]=[Math.min(...d),Math.max(...d)],x=l.x<(k+y)/2?k-Ht.width:y+Ht.width,w=l.y-($.size-1)*Ht.step/2;for(let[_,S]of[...$].entries())n.push(Aa(S,x,w+_*Ht.step));for(let _ of u)($.has(_.from)||$.has(_.to))&&r.push(Fa(_));f.length>$.size&&s.set(i,{shown:$.size,count:f.length-$.size})}return{nodes:n,rows:r,left:s}}var Jt=g.graph,Ts=40,Na=(t,e=v(t))=>a`<a href=${oe(t)}>${e}</a>`,$c=t=>(t===1?Jt.counted.one:Jt.counted.more).replace("{count}",t);function Ra({picture:t,row:e}){let o=e.group&&!m.views[t.name]?Object.keys(m.around.table):Object.keys(t.table),n=Dn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function hc({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Ct(s)&&s!==e.from&&s!==e.to),r=s=>Be(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${o(e.from)} – ${o(e.to)}</h2>
    <${Ra} picture=${t} row=${e} />
    ${n.length>0&&a`<p>${Jt.about}</p>
        <ul>${n.map(s=>a`<li>${ot(s)?Na(s):v(s)}${He(s)&&a`<span class="zacht"> – ${r(s)}</span>`}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&ot(s)).map((s,i)=>a`${i>0&&" · "}${Na(s,Jt.page_of.replace("{name}",v(s)))}`)}</p>
  `}function gc({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,u=t.looks.nodes[c]?.label||it(o),p=s.includes(o),f=$=>{let d=$.from===o?$.to:$.from;return a`<li>
      ${$.from===o?Jt.towards:Jt.coming}
      <button type="button" class="rijknop" onClick=${()=>i(d||$.id)}>${n(d)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${u&&`${B(u)}. `}${$c(l.length)}</p>
    ${Ct(o)&&ot(o)&&a`<p class="acties">
        <a href=${oe(o)}>${Jt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(p)}
          onClick=${()=>r(o)}>${p?`− ${Jt.fold}`:`+ ${Jt.unfold}`}</button>
        ${" "}<a href=${C(["graaf",Re],{ding:o})}>${Jt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Ts).map(f)}</ul>
    ${l.length>Ts&&a`<p>${Jt.rest.replace("{count}",String(l.length-Ts))}</p>`}
  `}function Wa(t){let{row:e,node:o}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Jt.in_words}>
      ${e&&a`<${hc} ...${t} />`} ${o&&a`<${gc} ...${t} />`}
      ${!e&&!o&&a`<p class="zacht">${Jt.nothing_chosen}</p>`}
    </section>
  `}function Da({picture:t,rows:e,name:o,hover:n,close:r}){let s=e.find(p=>p.id===n.id||n.id===`leeg~${p.id}`);je(()=>{let p=f=>f.key==="Escape"&&r();return window.addEventListener("keydown",p),()=>window.removeEventListener("keydown",p)},[]);let i=n.id,l=Ct(i)?Xt(i).slice(0,2).map(wt):[],c=Ct(i)&&He(i)?Be(i,t.date).filter(Boolean).join(", "):"",u={left:`${Math.max(4,n.x-20)}px`,top:`${n.y+16}px`};return a`
    <div class="zweefkaart" style=${u}>
      ${s?a`<strong>${o(s.from)} – ${o(s.to)}</strong><${Ra} picture=${t} row=${s} />`:a`
              <span class="zacht">${Ct(i)&&it(i)}</span> <strong>${o(i)}</strong>
              ${c&&a`<p>${c}</p>`} ${l.map(p=>a`<p class="zacht">${p}</p>`)}
            `}
    </div>
  `}var Ms="#16212B",qn=.8571428571428571;function bc(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2;for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function _c(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-90,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Ms,t.lineWidth=14,s(),t.strokeStyle="#FFFFFF",t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Ms,t.fill(),t.restore()}function qa(t,{nodes:e,edges:o,options:n,view:r},{onChoose:s,onUnfold:i,onHover:l}={}){let c=new vis.DataSet(e.map(({title:w,..._})=>l?_:{..._,title:w})),u=new vis.DataSet(o),p=new vis.Network(t,{nodes:c,edges:u},n),f=t.querySelector(".vis-network");f.setAttribute("role","application"),f.setAttribute("aria-label",t.dataset.title||"");for(let w of t.querySelectorAll("canvas"))w.setAttribute("aria-hidden","true");let $=e.filter(w=>w.slot).map(w=>w.id),d=e.filter(w=>w.station).sort((w,_)=>w.station-_.station);p.on("beforeDrawing",w=>{d.length&&_c(w,d.map(_=>p.getPosition(_.id)));for(let _ of $)bc(w,p.getBoundingBox(_))});let k=(w=.05)=>{if(!e.length||(p.fit({animation:!1,maxZoomLevel:1.15}),p.getScale()>=w))return;let S=Math.min(...e.map(mt=>mt.x))-125,j=Math.min(...e.map(mt=>mt.y))-30,et=t.clientWidth/w*.5,vt=Math.max(...e.map(mt=>mt.x))+125-S,W={x:vt<2*et?S+vt/2:S+et,y:j+t.clientHeight/w*.5};p.moveTo({position:W,scale:w,animation:!1})};if(p.on("click",({nodes:[w],edges:[_]})=>s?.(w??_??null)),p.on("doubleClick",({nodes:[w]})=>w&&i?.(w)),l){p.on("hoverNode",({node:w,pointer:_})=>l(w,_.DOM)),p.on("hoverEdge",({edge:w,pointer:_})=>l(w,_.DOM));for(let w of["blurNode","blurEdge","dragStart","zoom"])p.on(w,()=>l(null))}r?p.moveTo({...r,animation:!1}):k(qn);let y=new Map(o.map(w=>[w.id,w])),x=new Set;return{network:p,fit:k,view:()=>({position:p.getViewPosition(),scale:p.getScale()}),zoom:w=>p.moveTo({scale:Math.min(4,Math.max(.05,p.getScale()*w))}),select(w,_,S){let j=_.length?_:o.filter(K=>w.includes(K.from)||w.includes(K.to)).map(K=>K.id),et=new Set(j.filter(K=>y.has(K))),vt=[...x,...et].filter(K=>x.has(K)!==et.has(K));vt.length&&u.update(vt.map(K=>et.has(K)?{id:K,width:3,color:{color:Ms}}:{id:K,width:1.6,color:{color:y.get(K).color}})),x=et;let W=w.filter(K=>c.get(K));if(p.setSelection({nodes:W,edges:[]},{highlightEdges:!1}),!S||!W.length)return;W.some(K=>{let{x:L,y:Wt}=p.canvasToDOM(p.getPosition(K));return L>0&&L<t.clientWidth&&Wt>0&&Wt<t.clientHeight})||p.focus(W[0],{scale:Math.max(p.getScale(),qn),animation:!1})},show(w){p.fit({nodes:w.filter(_=>c.get(_)),animation:!1,maxZoomLevel:1.15}),p.getScale()<qn&&p.moveTo({scale:qn})},destroy:()=>p.destroy()}}function Ha(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?Math.max(...o)-Math.min(...o)+110:0)))}var kc=250,wc={0:t=>t.fit()};function Ia(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:u,title:p}=t,f=$t(null),$=$t({of:"",view:null,ids:new Set}),d=$t(t);d.current=t,xt(()=>{let w=performance.now(),_=$.current.of===e?$.current.view:null,S=0,j=(W,mt)=>{window.clearTimeout(S),S=window.setTimeout(()=>d.current.onHover(W===null?null:{id:W,...mt}),kc)},et=qa(f.current,{nodes:o,edges:n,options:r,view:_},{onChoose:W=>d.current.onChoose(W),onUnfold:W=>d.current.onUnfold(W),onHover:j});s.current=et;let vt=_?o.map(W=>W.id).filter(W=>!$.current.ids.has(W)):[];return vt.length&&et.show([...vt,...i]),f.current.dataset.ms=String(Math.round(performance.now()-w)),()=>{window.clearTimeout(S),$.current={of:e,view:et.view(),ids:new Set(o.map(W=>W.id))},et.destroy(),s.current=null}},[e,o,n]),xt(()=>{u&&$.current.of===""&&s.current.fit(12/14)},[u]),xt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let k=w=>{w.key==="Escape"?t.onClear():wc[w.key]?.(s.current)},y=Math.max(420,Math.round(window.innerHeight*.74)),x={height:`${Ha(o,y)}px`};return a`<div class="doek" id="doek" ref=${f} style=${x} data-title=${p} onKeyDown=${k}></div>`}var Bs=g.graph,yc=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,vc=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${t.shape==="name"?"#FFFFFF":t.color} stroke=${t.shape==="name"?t.color:"#16212B"} />`}
  </svg>
`;function Ua({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([i])=>t.rows.some(l=>l.group===i)),r=Object.entries(t.looks.nodes).filter(([i])=>t.nodes.some(l=>l.group===i)),s=(i,l)=>{l?o.delete(i):o.add(i),A({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Bs.lines}>
      ${n.map(([i,l])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${i}`} checked=${!o.has(i)}
                onChange=${c=>s(i,c.target.checked)} />
              <${yc} look=${l} /><span>${l.label}</span>
            </label>
          </li>
        `)}
    </ul>
    <ul class="lijnen" aria-label=${Bs.points}>
      ${r.map(([,i])=>a`<li><label><${vc} look=${i} /><span>${i.label}</span></label></li>`)}
      ${t.nodes.some(i=>i.slot)&&a`<li><label><span class="leegvak" aria-hidden="true"></span><span>${Bs.not_said}</span></label></li>`}
    </ul>
  `}var Vo=g.graph,Ga="from_label",xc="amount",Es=new WeakMap;function Oc(t,e){return Es.has(t)||Es.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Es.get(t).get(e)||Vo.not_said}function jo(t,e,o){let n=Ma(o);return n?Oc(t,e[n]):e.said[Dn(t).indexOf(o)]||""}function Sc(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[jo(t,l,n),l]),i=l=>+(l===""||l===Vo.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*N(l[0],c[0])).map(([,l])=>l)}function Ka({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=T.route.query.sorteer||Ga,i=Object.entries(t.table),l=(f,$)=>{let d=s===f?`-${f}`:f;A({sorteer:d===Ga?null:d},!0),st(Vo.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",d[0]==="-"?Vo.down:Vo.up))},c=f=>s===f?"ascending":s===`-${f}`?"descending":null,u=([f,$])=>f===xc?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(f)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${f}`} onClick=${()=>l(f,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,p=f=>{let $=f.id===o,d=$||o&&(f.from===o||f.to===o);return a`
      <tr key=${f.id} role="row" class=${d?"gekozen":null} data-rij=${f.id} data-van=${f.from||""}
        data-naar=${f.to||""} onClick=${k=>k.target.closest("button, a")||n(f.id)}>
        ${i.map(([k,y],x)=>x?a`<td role="cell" data-kop=${y}>${jo(t,f,k)}</td>`:a`<th scope="row" role="rowheader" data-kop=${y}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(f.id)}>
                  ${jo(t,f,k)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(u)}</tr></thead>
      <tbody role="rowgroup">${Sc(t,e,s).map(p)}</tbody>
    </table>
  `}function Xe(){let t=g.missing;return a`
    <${q} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var H=g.graph,Cc=["stap","soort","partner","staat","zoek","zonder","kies","uit"],As=null,Fs=()=>As,zs=t=>A({kies:T.route.query.kies===t?null:t},!0);function jc({thing:t}){let e=me(()=>[...zt.keys()].filter(ot).sort((n,r)=>N(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?A({ding:r,kies:null,uit:null}):st(H.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${H.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Ct(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function Lc({picture:t}){let e=t.name===Re,o=t.nodes.filter(u=>Ro(u.id)).sort((u,p)=>N(u.title,p.title)),n=u=>m.codes.CellState[u]?.order??9,r=P(t.rows.map(u=>u.state).filter(Boolean)).sort((u,p)=>n(u)-n(p)),s=u=>B(m.codes.CellState[u]?.label||z("Status",u)),i=ko.filter(u=>t.rows.some(p=>p.kinds?.includes(u.notation))),l=At.filter(u=>t.rows.some(p=>p.steps?.includes(u.notation))),c=[["stap",H.filters.step,l.map(u=>[u.notation,u.label])],["soort",H.filters.kind,i.map(u=>[u.notation,u.label])],["partner",H.filters.partner,o.map(u=>[b(u.id,"notation"),u.title])],["staat",H.filters.state,r.map(u=>[u,s(u)])]];return a`
    <${Lt}>
      ${!e&&a`<${io} />`}
      <${Io} />
      <div class="velden">
        ${e&&a`<${jc} thing=${t.centre} />`}
        ${!e&&c.filter(([,,u])=>u.length>1).map(([u,p,f])=>a`<${_t} name=${u} label=${p} options=${f} />`)}
        <${ke} label=${H.filters.search} name="zoek" id="graafzoek" />
        <${Qe} names=${Cc} />
      </div>
    <//>
  `}function Tc({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${H.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>be(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",H.tools.fit,()=>t.current.fit())} ${n("back",H.tools.back,o)}
      ${n("screen",H.tools.screen,r)} ${n("png",H.tools.png,s)}
      <span class="zacht">${H.keys}</span>
    </div>
  `}function Mc({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>A({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${H.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${h(H.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=h(H.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${C(["graaf",Re],{ding:r})}>${H.surroundings}</a></p>`})}
    </nav>
  `}function Bc(t,e,o){let n=X(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>X(jo(t,s,i)).includes(n))):e}var Ec=({shows:t,choose:e})=>a`
  <div class="knoppen" role="group" aria-label=${H.show.label}>
    ${[["beeld",H.show.picture],["tabel",H.show.table]].map(([o,n])=>a`<button type="button" id=${`toon-${o}`} aria-pressed=${String(t===o)}
          onClick=${()=>e(o)}>${n}</button>`)}
  </div>
`;function zc({picture:t,query:e}){let o=$t(null),[n,r]=at(0),[s,i]=at(null),l=e.kies||"",c=["plan","stap","soort","partner","staat","zonder"].map(L=>e[L]).join("|"),u=me(()=>Ba(t,e),[t,c]),p=(e.uit||"").split(",").filter(Ct),f=me(()=>Pa(u,p,t.date),[u,e.uit]),$=me(()=>f.rows.filter(L=>L.from&&L.to),[f]),d=me(()=>new Map(f.nodes.map(L=>[L.id,L.title])),[f]),k=f.rows.find(L=>L.id===l||l===`leeg~${L.id}`&&L),y=k?"":d.has(l)?l:"",x=me(()=>Bc(t,u.rows,e.zoek),[u,e.zoek]),w=!k&&!y&&X(e.zoek||""),_=w?f.nodes.filter(L=>X(L.title||"").includes(w)).map(L=>L.id):[],S=e.toon||(window.matchMedia("(max-width: 44rem)").matches?"tabel":"beeld"),j=L=>d.get(L)||H.not_said,et=L=>{Ct(L)&&A({uit:(p.includes(L)?p.filter(Wt=>Wt!==L):[...p,L]).join(","),kies:L})};je(()=>{!l||!T.started||(k?st(h(H.chosen_pair,{from:j(k.from),to:j(k.to)})):y&&st(h(H.chosen_one,{name:j(y)})))},[l]),xt(()=>(As={name:t.name,drawing:o.current},()=>{As=null}));let vt=k?[k.from,k.to].filter(Boolean):y?[y]:_,W={picture:t,rows:f.rows,name:j},mt=s&&s.id!==l&&a`<${Da} ...${W} hover=${s} close=${()=>i(null)} />`,K=R(H.rows,x.length);return a`
    <${Lc} picture=${t} />
    <div class="graaf" id="beeld">
      <div class="hoofd">
        <div class="kiezer"><${Ec} shows=${S} choose=${L=>A({toon:L},!0)} /></div>
        <div class="tekening" hidden=${S!=="beeld"}>
          <${Tc} handle=${o} picture=${t} reset=${()=>r(n+1)} />
          <${Mc} picture=${t} ids=${p} left=${f.left} />
          <div class="vlak">
            <${Ia} of=${`${t.name}|${t.date}|${t.centre||""}|${c}|${n}`}
              nodes=${f.nodes} edges=${$} options=${Ac(t,p)} handle=${o} lit=${vt}
              line=${k?k.id:""} look=${!!l||_.length===1} shown=${S==="beeld"}
              title=${h(H.picture,{title:t.title})} onChoose=${L=>L&&zs(L)}
              onUnfold=${et} onHover=${i} onClear=${()=>A({kies:null},!0)} />
            ${!u.rows.length&&a`<p class="leegbeeld">${t.centre?H.alone:H.empty}</p>`}
            ${mt}
          </div>
          <${Ua} picture=${t} hidden=${e.zonder||""} />
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${Ka} picture=${t} rows=${x} chosen=${k?.id||y} pick=${zs}
              caption=${h(H.caption,{title:t.title,rows:K})} />
          </div>
          <div class="acties">
            <${gt} name=${`${t.name}.csv`} rows=${()=>Fc(t,x)} />
          </div>
        </div>
      </div>
      <${Wa} ...${W} row=${k} node=${y} unfold=${et} opened=${p} pick=${zs} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${H.loose}</p>`}
  `}var Ac=(t,e)=>e.length&&t.name!==Re?{...t.options,groups:{...m.around.options.groups,...t.options.groups}}:t.options,Fc=(t,e)=>[[...Object.values(t.table),...St],...e.map(o=>[...Object.keys(t.table).map(n=>jo(t,o,n)),...Ot(null)])];function Pc({name:t,title:e,sentence:o}){let n=[...Object.values(m.views).map(r=>[r.name,r.title]),[Re,m.around.title]];return a`
    <${q} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${H.pictures}>
      ${n.map(([r,s])=>{let i=r===t?"page":null;return a`<li><a href=${C(["graaf",r])} aria-current=${i}>${s}</a></li>`})}
    </ul>
  `}function Va({route:{path:t,query:e}}){let o=t[1]||Object.keys(m.views)[0],n=me(()=>La(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${Pc} name=${o} title=${n.title} sentence=${n.sentence} />
    <${zc} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Xe} />`}function Qo({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=g[e];return function({route:u}){let p=U(u.query).plan,f=o(p).filter(y=>s(y,u.query)),$=n(),d=R(l.count,f.length),k=()=>[[...$.map(y=>y.label),...St],...Mn(f,$,ys("sorteer",i)).map(y=>[...$.map(x=>x.text(y)),...Ot(null,Z(y.id)?.key||p)])];return a`
      <${q} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Lt}>
        <${io} />
        <div class="velden">
          <${ke} name="tekst" />
          ${r().map(y=>a`<${_t} ...${y} />`)}
          <${Qe} names=${Object.keys(u.query).filter(y=>y!=="merk")} />
        </div>
      <//>
      <p class="telling">${d}<${gt} name=${`${t}.csv`} rows=${k} /></p>
      <div class="rol">
        <${rt}
          id=${t}
          caption=${h(l.caption,{count:d})}
          rows=${f}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${qt} text=${d} />
    `}}var Qa=At.map(t=>[t.notation,t.label]),Ja=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Za=t=>Object.entries(m.codes[t]).map(([e,o])=>[e,o.label]),Ya=(t,e)=>!e||X([v(t),...["altLabel","promise","summary"].flatMap(o=>tt(t,o))].join(" ")).includes(X(e)),xe=g.partners,Xa=Qo({name:"partners",of:"partners",sort:"naam",rows:t=>m.partners[F?t:""],keep:(t,e)=>Ya(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||b(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:xe.fields.step,name:"stap",options:Qa},{label:xe.fields.kind,name:"soort",options:Za("OrganisationKind")},{label:xe.fields.role,name:"rol",options:Object.entries(xe.roles)}],columns:()=>[{key:"naam",label:xe.columns.name,text:t=>v(t.id),cell:t=>[a`<${O} id=${t.id} />`,a`<${So} id=${t.id} />`]},{key:"soort",label:xe.columns.kind,text:t=>se(t.id,"organisationKind")},{key:"stappen",label:xe.columns.steps,text:t=>Ja(t.steps)},{key:"handelt",label:xe.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:xe.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:xe.columns.wish,text:t=>t.wish}]}),Mt=g.measures,Jo=t=>m.called[t]?.short||"",Zo=t=>b(t,"prefLabel"),Nc=Lr.map(t=>({id:t,...m.works[t]})).sort((t,e)=>N(Jo(t.id)||"~",Jo(e.id)||"~")||N(Zo(t.id),Zo(e.id))),Hn=F?"":Le[0].date,Rc=(t,e,o)=>({key:t,label:e,text:({id:n})=>vo(n,o)?Dt(n,o):"",cell:({id:n})=>vo(n,o)&&a`<${lt} id=${n} date=${o} />`}),Wc=()=>bo("Chapter").sort((t,e)=>N(b(t,"identifier"),b(e,"identifier"))).map(t=>[t,h(Mt.chapter,{identifier:b(t,"identifier"),title:Zo(t)})]),ti=Qo({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Nc.filter(e=>$o(e.id,t)),keep:(t,e)=>Ya(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:yo(t.id).includes(e.stap)))&&(!e.soort||Br(t.id).includes(e.soort))&&(!e.wat||Pt(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||vo(t.id)===e.staat),fields:()=>[{label:Mt.fields.what,name:"wat",options:Object.entries(Mt.types)},{label:Mt.fields.chapter,name:"hoofdstuk",options:Wc()},{label:Mt.fields.step,name:"stap",options:[...Qa,["alle",Mt.across]]},{label:Mt.fields.kind,name:"soort",options:ko.map(t=>[t.notation,t.label])},{label:Mt.fields.status,name:"staat",options:Za("Status")}],columns:()=>[{key:"nr",label:Mt.columns.number,text:({id:t})=>Jo(t),cell:({id:t})=>Jo(t)?a`<a href=${oe(t)}>${Jo(t)}</a>`:a`<span class="zacht">${Mt.no_number}</span>`},{key:"naam",label:Mt.columns.name,text:({id:t})=>Zo(t),cell:({id:t})=>a`<${O} id=${t} text=${Zo(t)} />`},...re(({id:t})=>Z(t)?.key),{key:"wat",label:Mt.columns.what,text:({id:t})=>it(t)},...Hn&&Hn!==Yt?[Rc("plan",B(qe(Hn)),Hn)]:[],{key:"nu",label:F?Mt.columns.stand:B(qe(Yt)),text:({id:t})=>Dt(t),cell:({id:t})=>a`<${lt} id=${t} />`},{key:"termijn",label:Mt.columns.deadline,text:({id:t})=>b(t,"finalDueBy"),cell:({id:t})=>ut(b(t,"finalDueBy"))},{key:"stap",label:Mt.columns.step,text:t=>t.across?g.shared.all_steps:Ja(yo(t.id))},{key:"wie",label:Mt.columns.lead,sort:!1,text:t=>t.container?"":bn(t.id).map(v).join(", ")||g.shared.nobody,cell:t=>t.container?"":bn(t.id).length?a`<${Qt} ids=${bn(t.id)} />`:a`<span class="zacht">${g.shared.nobody}</span>`}]});var to=g.lookup,Dc=t=>P(["concerns","reportedUnder","barrier"].flatMap(e=>Ft(t,e))).filter(ot),qc=Object.entries(m.lookups).map(([t,e])=>({id:t,...e,about:Dc(t),text:X([v(t),...tt(t,"altLabel"),b(t,"summary"),e.told].join(" "))})),ei=t=>Xt(t).map(wt),oi=Qo({name:"naslag",of:"lookup",sort:"naam",rows:t=>qc.filter(e=>$o(e.id,t)),keep:(t,e)=>(!e.wat||Pt(t.id,e.wat))&&(!e.tekst||t.text.includes(X(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:to.fields.what,name:"wat",options:Object.entries(to.types).filter(([t])=>bo(t).length)},{label:to.fields.step,name:"stap",options:At.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:to.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${O} id=${t} />`,b(t,"summary")&&a`<p class="zacht">${b(t,"summary")}</p>`]},...re(({id:t})=>Z(t)?.key),{key:"wat",label:to.columns.what,text:({id:t})=>it(t)},{key:"zegt",label:to.columns.told,text:t=>t.told},{key:"over",label:to.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${Qt} ids=${t.about} name=${$e} />`},{key:"bron",label:to.columns.place,sort:!1,text:({id:t})=>ei(t).join("; "),cell:({id:t})=>{let[e,...o]=ei(t),n=h(g.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var ni=g.unknown,ce=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:h(ni.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Hc=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(m.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${B(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function In(){let t=ni.reading;return a`
    <${ce} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Hc} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${m.plans.map(e=>a`<p>${`${ao(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ps=g.method,si=()=>a`
  <${q} text=${Ps.title}><p class="uitleg">${Ps.intro}</p><//>
  <${Pn} />
  <${Rn} />
  <${In} />
  <p><a href=${C("weet-niet")}>${Ps.unknown}</a></p>
`;var Lo=g.overview;function Ic({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=C("overzicht",{...T.route.query,cel:_e(e,null,o)});return a`
    <p>${xo(D(o))}</p>
    ${n.length>0&&a`<h3>${Lo.why}</h3>`}
    ${n.map(l=>a`<p>${b(l,"rationale")} <span class="zacht">${b(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${h(Lo.elsewhere,{count:r,kind:Q(e)})}${" "}
          <a href=${i}>${Lo.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Lo.who}</h3><${An} list=${s} plan=${o} />`}
  `}var Uc=(t,e,o,n,r)=>wo(t,r).filter(s=>gn(E(s,"barrier"))===e&&(o!=="kind"||tt(s,"interventionKind").includes(n)));function Gc({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=$t(null),c=$t(null);xt(()=>{let k=document.getElementById(Ho(i));return l.current.showModal(),c.current.focus(),()=>(k?.isConnected?k:document.getElementById(Ho(i)))?.focus()},[]);let{word:u,lines:p,look:f}=Vt(e),$=h(Lo.panel_note,{scenario:yt(r,s)}),d=k=>o===null?[]:Uc(k,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>A({cel:null})}
      onClick=${k=>k.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(Lo.panel,{row:t.label,step:nt(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${g.shared.close}</button>
      </div>
      <p class=${`stand ${f}`}><strong>${u}</strong>${p.length>0&&`: ${p.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${B(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${F&&`${s.title}. `}${$}</p>
      ${e.things.length?e.things.map(k=>a`<${_a} key=${k} id=${k} scenario=${r} contributions=${d(k)} />`):a`<${Ic} cell=${e} />`}
    </dialog>
  `}function ri({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=Vr(t),i=D(s),l=i&&Ke(e,o,i).find(p=>p.key===n),c=l?.cells[ze(i).indexOf(r)];return c?a`<${Gc} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var Yo=g.overview;function Kc({row:t,cell:e,step:o,plan:n}){let{word:r,lines:s,look:i}=Vt(e);if(!e)return a`<td role="cell" class="vak leeg" data-kop=${nt(o)}><span>${r}</span></td>`;let l=_e(t.key,o,n.key);return a`
    <td role="cell" class=${`vak ${i}`} data-kop=${nt(o)}>
      <button
        type="button"
        id=${Ho(l)}
        aria-haspopup="dialog"
        onClick=${()=>A({cel:l})}
      >
        <span class="sr">${h(Yo.cell,{row:t.label,step:nt(o)})}</span>
        <strong>${r}</strong>${s.map(c=>a`<span class="bij">${c}</span>`)}
        ${e.strict&&a`<span class="bij">${e.strict}</span>`}
        ${e.most_basis&&a`<${Ze} basis=${e.most_basis} />`}
      </button>
    </td>
  `}var Ns=({look:t,name:e,note:o})=>a`
  <th scope="col" role="columnheader" class=${t}>${e}${o&&a`<span class="bij">${o}</span>`}</th>
`,Vc=({row:t,plan:e})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${O} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ze(e).map((o,n)=>a`<${Kc} row=${t} cell=${t.cells[n]} step=${o} plan=${e} />`)}
  </tr>
`,ai=({by:t,scenario:e,plan:o})=>a`
  <table
    class=${`matrix by-${t}`}
    id=${o===m.plans[0]?"matrix":`matrix-${o.key}`}
    role="table"
  >
    <caption>${h(Yo.caption,{rows:Yo.heads[t],scenario:yt(e,o)})}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <${Ns} name=${Yo.heads[t]} />
        ${o.steps.map(n=>a`<${Ns} name=${a`<a href=${oe(n.id)}>${n.label}</a>`} note=${n.step} />`)}
        <${Ns} look="dwars" name=${g.shared.all_steps} note=${Yo.across} />
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${Ke(t,e,o).map(n=>a`<${Vc} key=${n.key} row=${n} plan=${o} />`)}
    </tbody>
  </table>
`;var Oe=g.overview,ii={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:li}=g.thing,Qc=(t,e,o)=>{let{word:n,lines:r}=Vt(e);if(!e)return[t.label,nt(o),Oe.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:u,expected:p}=e;return[t.label,nt(o),n,r.join("; "),z("Basis",s),li[i],l,c,u,li[p]]},Jc=(t,e,o)=>[[...Oe.csv,...St],...Ke(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Qc(n,r,ze(o)[s]),...Ot(e,o.key)]))],Zc=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${gt} name="matrix.csv" rows=${()=>Jc(t,e,o)} />
    <button type="button" onClick=${()=>Yr(t,e,o)}>${Oe.svg}</button>
    <button type="button" onClick=${()=>Xr(t,e,o)}>${Oe.png}</button>
    <${Ee} text=${()=>location.href} label=${Oe.link} />
  </div>
`;function ci({route:t}){let e=U(t.query),o=ii[t.query.rijen||""]||"kind",n=Object.entries(ii).map(([i,l])=>[i,Oe.rows[l]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query;return a`
    <${q} text=${Oe.heading} title=${Oe.title} />
    <${Pn} open=${!t.query.rijen} />
    <${Lt}>
      <${Ve} legend=${Oe.rows.title} name="rijen" options=${n} current=${r} id="r" />
      <${Je} />
    <//>
    <div class="naast">
      <div class="hoofd">
        ${ho(e).map((i,l)=>a`
            ${F&&a`<h2>${i.title}</h2>`}
            <${Nn} plan=${i} />
            <${ai} by=${o} scenario=${e} plan=${i} />
            ${l===0&&a`<${Rn} />`}
            <${Zc} by=${o} scenario=${e} plan=${i} />
            <${ya} scenario=${e} plan=${i} />
          `)}
      </div>
      <${va} scenario=${e} />
    </div>
    ${s&&a`<${ri} address=${s} by=${o} scenario=${e} />`}
    <${qt} text=${s?"":h(Oe.shown,{scenario:yt(e)})} />
  `}var It=g.questions.own,Rs=200;function Yc({columns:t,rows:e}){return a`
    <p>${R(It.rows,e.length)}${e.length>Rs&&` ${h(It.first,{count:Rs})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${It.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Rs).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>be(It.file,uo([t,...e]),"text/csv;charset=utf-8")}>${It.csv}</button>
    </div>
  `}function Ws({start:t=It.example,exported:e=!1}){let[o,n]=at(t),[r,s]=at(null);async function i(){s({said:It.busy});try{s(await M().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${It.title}</h2>
      <p class="zacht">${It.intro}</p>
      <label class="veld breed">
        <span>${It.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${It.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?It.yes:It.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${It.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${Yc} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var J=g.questions,ui="gaps",Xc=/VALUES\s+\?\w+\s*\{\s*\}/,pi={barrier:t=>t.barrier&&nt(t.barrier),kind:t=>t.kind&&Q(t.kind),partner:t=>t.partner&&v(Gt(t.partner)||t.partner),severity:t=>z("Severity",t.severity),detail:t=>t.detail&&(Ct(t.detail)?v(t.detail):t.told)},di=(t,e)=>(pi[t]?pi[t](e):e[t])||"",mi=t=>ht(t).gaps.flatMap(e=>lo(e).map(o=>({...o,plan:e.plan}))),fi={key:"severity",label:J.columns.weight,text:t=>String(Object.keys(m.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Oo} severity=${t.severity} />`};function tp(t){let e=Object.entries(t.columns),o=n=>Ct(n.subject)?a`<${O} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>di(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[fi],...re(n=>n.plan),{key:"bron",label:J.columns.place,sort:!1,text:n=>Ye(n).map(wt).join("; ")}]}function ep({name:t,query:e,scenario:o}){let n=mi(o).filter(l=>l.query===t);if(!n.length)return a`<p>${J.nothing}</p>`;let r=tp(e),s={rows:R(J.rows,n.length),scenario:yt(o)},i=()=>[[J.columns.sentence,...r.map(l=>l.label),...St],...n.map(l=>[l.sentence,...r.map(c=>c===fi?di("severity",l):c.text(l)),...Ot(o,l.plan)])];return a`
    <div class="rol">
      <${rt}
        id=${`uitkomst-${t}`}
        caption=${h(J.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${gt} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${J.as_sentences}</a>
    </div>
  `}function op({name:t,query:e,scenario:o}){let n=Object.values(m.views).find(i=>i.query===t),r=e.shelf===ui,s=C("overzicht",{rijen:J.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${J.title}</a></p>
    <${q} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Lt}><${Je} /><//>`}
    <${we} pairs=${[[J.why,e.why],[J.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${J.result}</h2>
          <${ep} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in J.rows_of&&a`<p><a href=${s}>${J.in_overview}</a></p>`}
    ${n&&a`<p><a href=${C(["graaf",n.name])}>${J.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${J.ask} <code>${h(J.command,{name:t})}</code></p>`}
    <details>
      <summary>${J.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${J.sparql}><code lang="en">${e.sparql}</code></pre>
      <${Ee} text=${()=>e.sparql} label=${J.copy} />
    </details>
    ${M()&&!Xc.test(e.sparql)&&a`<${Ws} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function np({shelf:t,counts:e}){let o=Object.entries(m.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:J.columns.title,text:r=>r.title,cell:r=>a`<a href=${C(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:J.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:J.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${rt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===ui?n:n.slice(0,2)}
      />
    </section>
  `}function $i({route:t}){let e=U(t.query),o=t.path[1],n=m.queries[o];if(o&&!n)return a`<${Xe} />`;if(o)return a`<${op} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of mi(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${q} text=${J.title}><p class="uitleg">${J.intro}</p><//>
    ${M()&&a`<${Ws} />`}
    ${J.shelves.map(s=>a`<${np} shelf=${s} counts=${r} />`)}
  `}var To=g.search,hi,gi=(t,e,o,n,r,s,i)=>({id:t,href:e,label:o,kind:n,list:r,weight:Number(i),names:X(s),folded:X(r.join(`
`))});function sp(){let t=new Map([...zt.keys()].filter(ot).map(e=>[e,m.called[e]?[v(e)]:[]]));for(let[e,o]of zt){let n=t.has(e)?e:To.owners.flatMap(r=>Ft(e,r)).find(r=>t.has(r));n&&t.get(n).push(...To.texts.flatMap(r=>o[r]||[]))}return t}var rp=()=>[...[...sp()].map(([t,e])=>{let o=Math.min(...go(t).map(r=>Number(To.weights[r]??To.weights.rest))),n=[v(t),...tt(t,"altLabel")].join(" ");return gi(t,oe(t),v(t),it(t),e,n,o)}),...Object.entries(m.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return gi(t,C(["vragen",t]),e,To.question,r,e,To.weights.question)})];function bi(t){let e=X(t).split(/\s+/).filter(Boolean);if(!e.length)return{wanted:e,found:[]};hi??=rp();let o=r=>e.every(s=>r.names.includes(s)),n=hi.filter(r=>e.every(s=>r.folded.includes(s)||r.names.includes(s))).map(r=>({item:r,rank:(o(r)?0:10)+r.weight})).sort((r,s)=>r.rank-s.rank||N(r.item.label,s.item.label));return{wanted:e,found:n.map(({item:r})=>r)}}function _i(t,e){let o=i=>i!==t.label&&e.some(l=>X(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>X(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var eo=g.search,Ds=100,ki=({text:t,wanted:e})=>kr(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),ap=({item:t,wanted:e})=>a`
  <li>
    <a href=${t.href}><${ki} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${F&&Z(t.id)&&`, ${Z(t.id).title}`}
    </span>
    <p><${ki} text=${_i(t,e)} wanted=${e} /></p>
  </li>
`;function wi({route:t}){let e=t.query.q||"",{wanted:o,found:n}=bi(e),r=P(n.map(l=>l.kind)).sort(N),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);xt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?R(eo.found,s.length):eo.nothing;return a`
    <${q} text=${eo.title} />
    <section class="filters" aria-label=${eo.label}>
      <div class="velden">
        <${ke} label=${eo.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${_t} label=${eo.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:eo.type}</p>
    <ol class="resultaten">
      ${s.slice(0,Ds).map(l=>a`<${ap} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Ds&&a`<p>${h(eo.too_many,{count:s.length-Ds})}</p>`}
    <${qt} text=${o.length?i:""} />
  `}var Mo=g.thing,ip=new Set([...m.hidden,...Mo.said]),Y=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,Ut=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,po=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function lp({property:t,value:e}){return e.startsWith("@")?a`<${O} id=${e.slice(1)} />`:m.lists[t]?z(m.lists[t],e):Mo.truth[e]||ut(e)}var Bo=t=>Object.entries(zt.get(t)).filter(([e])=>!ip.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${lp} property=${e} value=${r} />`);return[B(Ie(e)),n.length>1?a`<${po} items=${n} />`:n[0]]}),Un=({id:t})=>fe(t).some(([e])=>Pt(e,"Figure"))&&a`<${Y} title=${Mo.figures}><${js} id=${t} /><//>`;function Eo({id:t,skip:e}){let o=new Map;for(let[c,u]of fe(t)){if(!ot(c)||Pt(c,"Figure")||Pt(c,"Barrier")||e.includes(u))continue;let p=Mo.from_here[u]||h(Mo.this,{term:Ie(u)});o.set(c,[...o.get(c)||[],p])}if(!o.size)return null;let n=[...o].map(([c,u])=>({from:c,how:P(u).join(", ")})),{columns:r,title:s,caption:i}=Mo.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${O} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>it(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Dt(c),cell:({from:c})=>He(c)&&a`<${lt} id=${c} />`}];return a`
    <${Y} title=${s}>
      <${rt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var ct=g.thing.organisation,vi=t=>At.filter(e=>t.includes(e.notation)).map(e=>e.label);function cp({id:t,rows:e}){let o=e.filter(l=>_n(l.role)),n=vi(o.flatMap(l=>yo(l.undertaking))),r=Ft(t,"unit"),s=b(t,"tooi"),i=[...Bo(t),[g.thing.also_known,tt(t,"altLabel").join(", ")],[ct.units,r.length>0&&a`<${ie} ids=${r} />`],[ct.identity,s?h(ct.identified,{code:s,date:ut(b(t,"checkedOn"))}):ct.unidentified]];return a`
    <${Y} title=${g.thing.known}>
      <${Ut} text=${b(t,"summary")} />
      ${Er(t)&&a`<p>${ct.collective}</p>`}
      ${b(t,"isIndependent")==="true"&&a`<p>${ct.independent}</p>`}
      <p>${n.length?h(ct.steps,{steps:pn(n.map(l=>l.toLowerCase()))}):ct.no_steps}</p>
      <${we} pairs=${i} />
    <//>
  `}function pp({rows:t}){let e=ct.columns,o=({undertaking:s})=>m.works[s]?.across?g.shared.all_steps:vi(yo(s)).join(", "),n=[...re(s=>Z(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${O} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>it(s.undertaking)},{key:"rol",label:e.role,text:s=>z("Role",s.role)},{key:"stand",label:e.stand,text:s=>Dt(s.undertaking),cell:s=>a`<${lt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Tt} of=${[s.id]} />`}],r=P(t.map(s=>s.undertaking)).length;return a`
    <${Y} title=${h(ct.work,{count:r})}>
      <p class="zacht">${ct.work_note}</p>
      ${r?a`<${rt} id="acties" caption=${ct.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${g.shared.none}</p>`}
    <//>
  `}function up({id:t}){let e=jt(t,"Contribution","byOrganisation");return e.length?a`
    <${Y} title=${h(ct.own,{count:e.length})}>
      <p class="zacht">${ct.own_note}</p>
      ${e.map(o=>a`
          <h3><${O} id=${E(o,"initiative")} /></h3>
          <${Ko} id=${o} />
          <${Tt} of=${[o]} />
        `)}
    <//>
  `:null}function dp({id:t}){let e=jt(t,"Expectation","organisation");return e.length?a`
    <${Y} title=${ct.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${B(se(o,"engagement")||ct.wish)}</strong>: ${b(o,"rationale")}</p>
            <${Tt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function mp({id:t}){let e=["member","organization"].flatMap(n=>jt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${O} id=${E(n,"member")} />`,ct.member,a`<${O} id=${E(n,"organization")} />`,`: ${b(n,"post")}`]);return a`<${Y} title=${ct.members}><${po} items=${o} /><//>`}var yi=4;function fp({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>_n(s.role)))for(let s of Wo(r).filter(i=>i!==t))o.set(s,P([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map($e),i=h(s.length>yi?ct.more_works:ct.works,{works:s.slice(0,yi).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${Y} title=${ct.together}>
      <p class="zacht">${ct.alphabetical}</p>
      <${ie} ids=${ve([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function xi({id:t}){let e=kn(t);return a`
    <${cp} id=${t} rows=${e} />
    <${pp} rows=${e} />
    <${up} id=${t} />
    <${dp} id=${t} />
    <${mp} id=${t} />
    <${fp} id=${t} rows=${e} />
    <${Eo} id=${t} skip=${["unitOf","unit"]} />
  `}var pe=g.thing.step,qs=t=>te[t]?.[1]||"",Oi=(t,e="")=>[a`<${Ze} basis=${t} />`,` ${qs(t)}${e}`],$p=({id:t,narrow:e})=>a`
  <${Y} title=${pe.what}>
    <${Ut} text=${b(t,"step")} />
    <${Ut} text=${b(t,"definition")} />
    <${Ut} text=${b(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${pe.narrower}<${Qt} ids=${e} />.</p>`}
    ${E(t,"broader")&&a`<p>${pe.broader}<${O} id=${E(t,"broader")} />.</p>`}
  <//>
`;function hp({id:t,scenario:e}){let o=pe.cell_columns,n=ht(e).matrix.kind.filter(c=>dn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>C("overzicht",{cel:_e(c.column,gn(t),c.plan)}),s=c=>B(Q(c.column)),i=c=>{let{word:u,lines:p,look:f}=Vt(c);return[a`<span class=${`chip ${f}`}>${u}</span>`,p.length>0&&` ${p.join(" · ")}`]},l=[...re(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Vt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>qs(c.most_basis),cell:c=>c.most_basis&&Oi(c.most_basis)}];return a`
    <${Y} title=${pe.cells}>
      <p class="zacht">${yt(e)}</p>
      <${rt} id="vakken" caption=${pe.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function gp({links:t,scenario:e}){let o=pe.columns,n=s=>E(s,"initiative"),r=[...re(s=>Z(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${O} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>tt(s,"interventionKind").map(Q).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Wo(n(s)).map(v).join(", "),cell:s=>a`<${Qt} ids=${Wo(n(s))} />`},{key:"stand",label:o.stand,text:s=>Dt(n(s),e.date),cell:s=>a`<${lt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>qs(Ue(s,"basis",e)),cell:s=>Oi(Ue(s,"basis",e),`; ${z("Strength",Ue(s,"strength",e))}`)}];return a`
    <${Y} title=${h(pe.work,{count:P(t.map(n)).length})}>
      ${t.length?a`<${rt} id="wiewat" caption=${pe.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${xo(D(e.plan))}</p>`}
    <//>
  `}function bp({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${O} id=${o} />`,h(ne(Z(o)).thing.step.helper,{awareness:se(o,"awareness")||pe.unaware})]);return a`<${Y} title=${pe.helpers}><${po} items=${e} /><//>`}function Si({id:t}){let e=U(T.route.query),o=Ft(t,"narrower"),n=s=>[t,...o].flatMap(i=>jt(i,s,"barrier")),r=n("Contribution").filter(s=>gs(s,e)&&$o(s,e.plan));return a`
    <${$p} id=${t} narrow=${o} />
    <${hp} id=${t} scenario=${e} />
    <${gp} links=${r} scenario=${e} />
    <${bp} ids=${n("Facilitator")} />
  `}var ue=t=>ne(Z(t)).thing.undertaking,Ci=t=>a`<${Tt} of=${[t]} />`;function _p({report:t,said:e}){return a`
    <${Ut} text=${b(t,"summary")} />
    <${co} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Tt} of=${[t]} />
  `}function kp({id:t}){let e=Z(t),{result:o}=ue(t),n=e.dates.filter(({date:s})=>vo(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[b(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=wn(t,s);return a`
          <li>
            <strong>${B(i)}</strong>
            <p><${lt} id=${t} date=${s} /></p>
            ${l&&a`<${_p} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function wp({id:t}){let e=Ft(t,"silentPart"),o=e.map(n=>[b(n,"summary"),a`<span class="zacht"> (${z("SilentWeight",b(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${ue(t).silent}</strong></p><${po} items=${o} />`}function yp({id:t}){let e=ue(t),o=e.deadline_columns,n=yn(t);if(!n.length)return null;let r=i=>[`“${b(i,"deadlineText")}”`,b(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>b(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>b(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>b(i,"dueBy"),cell:i=>ut(b(i,"dueBy"))||b(i,"condition")},{key:"soort",label:o.kind,text:i=>vn(b(i,"modality"))},{key:"er",label:o.there,text:i=>ge(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${Ut} text=${b(i,"summary")} />`,Ci(i)]}];return a`<${rt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function vp({id:t}){let e=ue(t),o=e.who_columns,n=ro(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${O} id=${i} /><${So} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>z("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>b(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>Ci(i.id)}];return a`<${rt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function xp({id:t}){let e=Ft(E(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${ue(t).heading}<${Qt} ids=${e} />.</p>`}function Op({id:t}){let e=ue(t),o=wo(t);if(o.length)return o.map(r=>a`<${Ko} id=${r} /><${Tt} of=${[r]} />`);if(b(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=tt(t,"interventionKind").map(Q).join(", ");return a`
    <p>${h(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${b(t,"rationale")}</p>
  `}function Sp({id:t}){let e=ue(t),o=fe(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${lt} id=${r} />`;return a`
    <${Y} title=${e.container}><p>${e.parts}</p><${ie} ids=${o} more=${n} /><//>
  `}var Cp=({id:t})=>a`
  <${Y} title=${ue(t).progress}><${kp} id=${t} /><${wp} id=${t} /><${yp} id=${t} /><//>
  <${Y} title=${ue(t).who}><${vp} id=${t} /><${xp} id=${t} /><//>
  <${Y} title=${ue(t).steps}><${Op} id=${t} /><//>
`;function ji({id:t}){let e=ue(t),o=Z(t),n=b(t,"promise"),r=Bo(t),s=b(t,"isContainer")==="true"?Sp:Cp;return a`
    <${Y} title=${n?e.promise:e.what}>
      <${Ut} text=${n} />
      <${Ut} text=${b(t,"summary")} />
      ${b(t,"isNew")==="true"&&a`<p class="zacht">${h(e.new,{when:qe(o.date,o)})}</p>`}
      ${b(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Tt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Un} id=${t} />
    ${r.length>0&&a`<${Y} title=${g.thing.further}><${we} pairs=${r} /><//>`}
    <${Eo} id=${t} skip=${["subMeasureOf"]} />
  `}var oo=g.thing;function jp({id:t}){let e=fe(t).filter(([r,s])=>s==="inChapter"&&He(r)).map(([r])=>r),o=[...Bo(t),[oo.also_known,tt(t,"altLabel").join(", ")],[oo.place,Xt(t).length>0&&a`<${Tt} of=${[t]} />`]],n=r=>a` <${lt} id=${r} />`;return a`
    <${Y} title=${oo.known}>
      ${Pt(t,"Facilitator")&&a`<p class="zacht">${ne(Z(t)).thing.other.judged}</p>`}
      <${Ut} text=${b(t,"summary")} />
      <${Ut} text=${b(t,"rationale")} />
      <${we} pairs=${o} />
    <//>
    <${Un} id=${t} />
    ${e.length>0&&a`<${Y} title=${oo.other.chapter}><${ie} ids=${ve(e)} more=${n} /><//>`}
    <${Eo} id=${t} skip=${["inChapter"]} />
  `}var Li=5;function Lp({id:t}){let e=U(T.route.query),o=s=>lo(s).some(i=>i.subject===t||Pt(t,"Barrier")&&dn(i.barrier,s.plan)===t||Ro(t)&&[i.partner,...i.beside||[]].includes(b(t,"notation"))),n=ht(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Li);return a`
    <${Y} title=${h(oo.gaps,{count:n.length})}>
      <${Os} list=${n.slice(0,Li)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${h(g.shared.show_more,{count:r.length})}</summary>
            <${Os} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Ti={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function Tp({id:t}){let e=_o(t),o=[Ti[e]&&a`<a href=${C(Ti[e])}>${oo.crumbs[e]}</a>`,F&&Z(t)?.title,...["inChapter","subMeasureOf"].map(n=>E(t,n)&&a`<${O} id=${E(t,n)} />`),it(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Mp={undertaking:ji,organisation:xi,step:Si,other:jp};function Mi({route:t}){let e=t.path.slice(1).join("/");if(!ot(e))return a`<${Xe} />`;let o=v(e),n=_o(e),r=Mp[n],s=()=>{let l=h(oo.footnote,{kind:it(e),name:o,said:b(e,"promise")||b(e,"summary")});return qo(l.trim().replace(/([^.!?])$/,"$1."),Xt(e),null,Z(e)||D())},i=n==="undertaking"&&b(e,"isContainer")!=="true";return a`
    <${Tp} id=${e} />
    <${q} text=${Pt(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${lt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${Ee} text=${s} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${oo.around}</a>
    </div>
    <${r} id=${e} />
    <${Lp} id=${e} />
  `}var Se=g.timeline,Bp=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Bi=(t,e)=>[t.progress&&t.id&&Dt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Gn=t=>t.day.slice(0,4);function Ep({row:t,date:e}){let o=Bi(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Se.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${O} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${sa} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var zp=(t,e)=>[[...Se.csv,...St],...t.map(o=>[o.when,Se.kinds[o.kind],o.id&&v(o.id),o.what,Bi(o,e.date),Xt(o.at).map(wt).join("; "),...Ot(e,o.plan||o.at)])],Ap=["tekst","wat","stap","jaar"];function Fp({years:t}){return a`
    <${Lt}>
      <${io} />
      <${Io} />
      <div class="velden">
        <${ke} name="tekst" />
        <${_t} label=${Se.fields.what} name="wat" options=${Object.entries(Se.kinds)} />
        <${_t} label=${Se.fields.step} name="stap" options=${At.map(e=>[e.notation,e.label])} />
        <${_t} label=${Se.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${Qe} names=${Ap} />
      </div>
    <//>
  `}function Ei({route:t}){let e=U(t.query),o=t.query,n=m.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Gn(l)===o.jaar)&&(!o.tekst||X(Bp(l)).includes(X(o.tekst)))),s=R(Se.count,r.length),i=l=>r.filter(c=>Gn(c)===l);return a`
    <${q} text=${Se.title}><p class="uitleg">${Se.intro}</p><//>
    <${Fp} years=${P(n.map(Gn))} />
    <p class="telling">${s}<${gt} name="tijdlijn.csv" rows=${()=>zp(r,e)} /></p>
    ${P(r.map(Gn)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Ep} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${qt} text=${s} />
  `}var Bt=g.unknown,Et=m.unknown;function zo({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${h(g.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var zi=t=>ve(t).map(e=>a`<li><${O} id=${e} /></li>`),Ai=t=>[...t].sort((e,o)=>N(v(E(e,"initiative")),v(E(o,"initiative")))),Pp=({id:t})=>a`
  <li>
    <${O} id=${E(t,"initiative")} />${" → "}<${Tn} id=${E(t,"barrier")} />
    ${`: ${b(t,"rationale")}`}<${co} of=${t} />
  </li>
`,Np=({id:t})=>a`
  <li><${O} id=${E(t,"initiative")} />${`: ${se(t,"status")}`}<${co} of=${t} /></li>
`;function Rp(){let t=Bt.unjudged,e=ve(Et.unjudged).map(o=>a`<li><${O} id=${o} /><span class="zacht"> – ${it(o).toLowerCase()}</span></li>`);return a`
    <${ce} of=${t} count=${e.length}>${e.length?a`<${zo} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Wp(){let t=bo("Contribution").length,e=s=>a`<${Pp} id=${s} />`,o=Ai(Et.weak).map(e),n=h(Bt.weak.intro,{all:t,stated:t-o.length}),r=Ai(Et.statuses).map(s=>a`<${Np} id=${s} />`);return a`
    <${ce} of=${Bt.weak} count=${o.length} intro=${n}><${zo} items=${o} shown=${6} /><//>
    <${ce} of=${Bt.other} count=${Et.other.length}><${zo} items=${Et.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ce} of=${Bt.statuses} count=${r.length}><${zo} items=${r} shown=${6} /><//>`}
  `}var Dp=()=>a`
  <${ce} of=${Bt.clashes} count=${Et.clashes.length}>
    ${ve(Et.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${O} id=${t} /></h3>
          <p>${b(t,"summary")}</p>
          <${Tt} of=${[t]} />
        </div>
      `)}
  <//>
`;function qp(){if(!Et.judged.length)return null;let t=e=>h(Bt.judged.line,{step:v(E(e,"barrier")),kinds:tt(e,"interventionKind").map(Q).join(", "),state:se(e,"state"),why:b(e,"rationale"),who:b(e,"post"),date:ut(b(e,"asOf"))});return a`
    <${ce} of=${Bt.judged} count=${Et.judged.length}>
      <ul>${Et.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Hp(){let t=Bt.expected.columns,e=n=>E(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${O} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>tt(n,"interventionKind").map(Q).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>b(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>b(n,"source")}];return a`
    <${ce} of=${Bt.expected} count=${Et.expected.length}>
      <details>
        <summary>${Bt.expected.show}</summary>
        <div class="rol">
          <${rt} id="verwacht" caption=${Bt.expected.caption} rows=${Et.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Fi=()=>a`
  <${q} text=${Bt.title}><p class="uitleg">${Bt.intro} ${Me}</p><//>
  <${Rp} />
  <${Wp} />
  <${Dp} />
  <${qp} />
  <${ce} of=${Bt.nameless} count=${Et.nameless.length}><${zo} items=${zi(Et.nameless)} /><//>
  <${ce} of=${Bt.generic} count=${Et.generic.length}><${zo} items=${zi(Et.generic)} /><//>
  <${Hp} />
  <${In} />
`;var kt=g.whatif,Ni=(t,e,o)=>ht({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Ri(t){if(!t)return kt.no_cell;let{word:e,lines:o}=Vt(t);return[e,...o].join(", ")}var Hs=(t,e)=>{let o=B(Q(t.column));return e?h(kt.cell,{kind:o,step:nt(t.barrier).toLowerCase()}):o};function Pi({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${F?"h3":"h2"}>${h(kt.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Ip({loss:t,scenario:e,id:o,title:n}){let r=l=>Ni(t,l,e),s=l=>C("overzicht",{cel:_e(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:kt.columns.cell,sort:!1,text:l=>Hs(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${Hs(l,r(l))}</a>`:Hs(l)},{key:"nu",label:kt.columns.now,sort:!1,text:l=>Ri(r(l))},{key:"weg",label:kt.columns.lost,sort:!1,text:l=>l.said}];return a`<${rt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Up({loss:t,scenario:e}){let o=D(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===m.plans[0]?"":`-${o.key}`}`,l=u=>[" ",a`<${lt} id=${u} date=${e.date} />`],c=(u,p)=>a`
    <${Pi} title=${u} count=${p.length} none=${r}><${ie} ids=${p} more=${l} /><//>
  `;return a`
    <section>
      ${F&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${Pi} title=${n} count=${t.cells.length} none=${r}>
        <${Ip} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(u=>Array.isArray(t[u])).map(u=>c(s[u],t[u]))}
      ${t.blocks.map(u=>c(u.said,u.acts))}
    </section>
  `}function Wi({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=Ni(r,s,o),l=i?nt(s.barrier):"";return[e,Q(s.column),l,Ri(i),s.said,...Ot(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Up} key=${r.plan} loss=${r} scenario=${o} />`):ho(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${gt} name="wat-als.csv" rows=${()=>[[...kt.csv,...St],...n()]} />
    </div>
  `}var Gp=(t,e)=>[...un(e),...t.map(o=>["zonder",o])];function Kp({notations:t,names:e,scenario:o}){let[n,r]=at(null),s=[o.key,...t].join();if(je(()=>{let c=!0;return r(null),Sr(Gp(t,o)).then(u=>{c&&(r(u),st(kt.done))}).catch(u=>c&&r({silent:u.message||kt.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${kt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=R(kt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Wi} losses=${n.losses.filter(i)} without=${pn(e)} scenario=${o} />
      <p>${h(kt.with_this,{questions:l,now:ht(o).gaps.length})}</p>
    </div>
  `}var Kn=t=>b(t,"notation");function Vp({acting:t,chosen:e}){if(!Te())return a`
      <${_t} label=${kt.one} name="zonder" options=${t.map(n=>[Kn(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);A({zonder:s.map(Kn).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${kt.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Kn(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function Di({route:t}){let e=U(t.query),{without:o}=ht(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>N(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Gt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${q} text=${kt.title}><p class="uitleg">${kt.intro}</p><//>
    <${Lt}>
      <${Je} />
      <div class="velden"><${Vp} acting=${n} chosen=${r} /></div>
    <//>
    ${!Te()&&a`<p class="zacht">${kt.alone}</p>`}
    ${r.length===1&&a`<${Wi} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Te()&&a`<${Kp} notations=${r.map(Kn)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${kt.choose}</p>`}
    <${qt} text=${r.length===1?h(kt.said,{name:s[0]}):""} />
  `}var ee=t=>document.getElementById(t);ee("spring").addEventListener("click",t=>{t.preventDefault(),ee("inhoud").focus()});Pr();ee("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),location.hash=C("zoek",{q:ee("zoek").value})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=g.shared.report_fault,{version:n,content:r}=m.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};bs(h(e,{...s,sources:ao()}),o)});var qi={__proto__:null,overzicht:ci,aandachtspunten:ja,partners:Xa,maatregelen:ti,naslag:oi,tijdlijn:Ei,graaf:Va,ding:Mi,vragen:$i,"wat-als":Di,vergelijk:aa,"weet-niet":Fi,methode:si,zoek:wi,...(m.served||M())&&{controleer:oa},onbekend:Xe};function Qp(t,e){let o=Object.keys(m.views).length>0,n=Object.keys(m.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return Or(e)&&r.views===o&&r.comparisons===n?!1:(de(a`<p role="status">${g.werkplaats.busy}</p>`,ee("inhoud")),M().ask("page",{options:un(e),...r}).then(({page:s})=>M().show(s,M().own)).catch(s=>de(a`<p role="alert">${s.message}</p>`,ee("inhoud"))),!0)}function Jp(t){let e=t.path[0]||"overzicht",o=ee("inhoud");M()?.own&&Qp(e,U(t.query))||(o.className=`scherm-${e}`,de(a`<${qi[e]||qi.onbekend} key=${t.path.join("/")} route=${t} />`,o),Nr(e))}function Is(){let t=ee("motor");t.hidden=!1;let{state:e,why:o,own:n}=M();de(a`<${Gr} state=${e} why=${o} own=${n} />`,t)}function Zp(){Yp(),window.removeEventListener("werkplaats",Is),de(null,ee("inhoud")),de(null,ee("motor"))}M()&&(ee("eigen").hidden=!1,window.addEventListener("werkplaats",Is),Is());ee("inhoud").replaceChildren();var Yp=_r(Jp);M()&&window.addEventListener("andere-bladzijde",Zp,{once:!0});document.fonts.ready.then(()=>Fs()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Vi(Xp);})();
